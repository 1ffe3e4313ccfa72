package vn.coordination.rule.app;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Waiver;

/** What second offices have counter-signed; answered by the feature that keeps it, which stands above this one. */
public interface Overrides {
    /** Those for this record that may count on that day. */
    List<Waiver> open(Subject subject, LocalDate day);

    /** It has counted in a judgement that was kept, and counts in no other. */
    void use(Waiver override);
}
