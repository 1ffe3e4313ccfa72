package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.Authorship;
import vn.coordination.rule.Argument;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;
import vn.coordination.shared.app.PastTime;

/**
 * Tells people of something, in the transaction that does it: one notice in the product and one mail for each person.
 * Whoever was told of the same cause before is not told again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Notices {
    private final NoticeRepository notices;
    private final Authorship authorship;
    private final RuleBook book;
    private final Clock clock;
    private final PastTime past;

    protected Notices() {
        this(null, null, null, null, null);
    }

    @Inject
    Notices(NoticeRepository notices, Authorship authorship, RuleBook book, Clock clock, PastTime past) {
        this.notices = notices;
        this.authorship = authorship;
        this.book = book;
        this.clock = clock;
        this.past = past;
    }

    /**
     * The mail waits for working time.
     *
     * @param persons ids, in any order and number; ids of nobody, or of people no longer active, are passed over
     * @param key names the sentence: {@code <key>.title} and {@code <key>.body} in the bundle of notices
     * @param arguments placeholders of the sentence in order
     * @param subject what the notice is about and its link opens
     * @param cause what happened, so that it is told once to each; at most 120 letters, such as {@code week-12-v3}
     */
    public void tell(Collection<Long> persons, String key, List<Argument> arguments, Subject subject, String cause) {
        tellAll(List.of(new Message(persons, key, arguments, subject, cause)));
    }

    /** The same for many causes at once, in as few statements as for one. */
    public void tellAll(List<Message> messages) {
        tell(messages, false);
    }

    /** The mail goes out at once, at night too. */
    public void tellUrgently(
            Collection<Long> persons, String key, List<Argument> arguments, Subject subject, String cause) {
        tell(List.of(new Message(persons, key, arguments, subject, cause)), true);
    }

    /** Whom that cause has been told to: of those named, the ones who are active. */
    public Set<Long> told(String cause) {
        return notices.told(cause);
    }

    private void tell(List<Message> messages, boolean urgent) {
        // a demonstration's history: whoever had to hear of it heard of it then
        if (past.told()) {
            return;
        }
        Instant now = clock.instant();
        Instant mailFrom = urgent ? now : openingFrom(now);
        notices.add(
                messages,
                new NoticeRepository.Telling(
                        authorship.current().officeCode(), now, LocalDate.ofInstant(now, City.ZONE), urgent, mailFrom));
    }

    /** Nobody's rest is disturbed but for what is urgent: the mail stands in the outbox until the offices open. */
    private Instant openingFrom(Instant now) {
        return book.calendar().plusWorkingTime(now, Duration.ZERO);
    }

    /** What is told to whom; the parameters are those of {@link Notices#tell}. */
    public record Message(
            Collection<Long> persons, String key, List<Argument> arguments, Subject subject, String cause) {
        private static final int LONGEST_CAUSE = 120;

        public Message {
            if (!Sentences.knows(key)) {
                throw new IllegalArgumentException("no sentence for notices of " + key);
            }
            if (cause.isBlank() || cause.length() > LONGEST_CAUSE) {
                throw new IllegalArgumentException("not a cause: " + cause);
            }
        }
    }
}
