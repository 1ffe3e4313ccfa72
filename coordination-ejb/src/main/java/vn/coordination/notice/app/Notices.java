package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Argument;

/**
 * Tells people of something, in the transaction that does it: one notice in the product and one mail for each person.
 * Whoever was told of the same cause before is not told again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {
    /**
     * The mail waits for working time.
     *
     * @param persons ids, in any order and number; ids of nobody are passed over
     * @param key names the sentence: {@code <key>.title} and {@code <key>.body} in the bundle of notices
     * @param arguments placeholders of the sentence in order
     * @param subject what the notice is about and its link opens
     * @param cause what happened, so that it is told once to each; at most 120 letters, such as {@code week-12-v3}
     */
    public void tell(Collection<Long> persons, String key, List<Argument> arguments, Subject subject, String cause) {
        throw new UnsupportedOperationException("being written");
    }

    /** The same, but the mail goes out at once, at night too. */
    public void tellUrgently(
            Collection<Long> persons, String key, List<Argument> arguments, Subject subject, String cause) {
        throw new UnsupportedOperationException("being written");
    }
}
