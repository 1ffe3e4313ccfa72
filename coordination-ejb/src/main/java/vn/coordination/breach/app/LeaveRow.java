package vn.coordination.breach.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.breach.BreachKey;
import vn.coordination.rule.RuleCode;

/**
 * An entry that was lifted in a judgement.
 *
 * @param told whether the reader may know more than office, entry and time
 * @param approver name of who lifted it or counter-signed
 * @param override whether it was a second office's counter-signature
 */
public record LeaveRow(
        BreachKey key,
        Instant at,
        String office,
        RuleCode code,
        boolean override,
        boolean told,
        Subject subject,
        String approver,
        String reason)
        implements Serializable {}
