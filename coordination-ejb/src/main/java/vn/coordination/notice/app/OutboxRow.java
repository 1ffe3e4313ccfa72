package vn.coordination.notice.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.notice.MailState;
import vn.coordination.organisation.Office;

/**
 * A mail that has not gone out, as administrators see it: to whom, but not what.
 *
 * @param failure kind of the last failure; empty before the first try
 */
public record OutboxRow(
        long id,
        String recipient,
        Office office,
        String address,
        MailState state,
        Instant since,
        Instant nextTry,
        int attempts,
        String failure)
        implements Serializable {}
