package vn.coordination.consultation;

import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;

/**
 * What is asked, by whom and of whom.
 *
 * @param subject the record the question is about
 */
public record Ask(Subject subject, Office lead, Set<Office> offices, String question, Matter matter, boolean urgent) {
    public static final int LONGEST_QUESTION = 2000;

    public Ask {
        offices = Set.copyOf(offices);
    }
}
