package vn.coordination.notice.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.notice.Mail;
import vn.coordination.rule.app.RuleBook;

/** The steps of sending a mail, each a transaction of its own: what one has committed outlives a crash in the next. */
@Stateless
public class OutboxService {
    private final OutboxRepository outbox;
    private final LetterWriter writer;
    private final RuleBook ruleBook;
    private final Clock clock;

    protected OutboxService() {
        this(null, null, null, null);
    }

    @Inject
    OutboxService(OutboxRepository outbox, LetterWriter writer, RuleBook ruleBook, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    /** The mails to send now: in working time all that are due, otherwise the urgent ones. */
    @RolesAllowed(Role.Name.SYSTEM)
    public List<Long> due(int most) {
        Instant now = clock.instant();
        boolean working =
                ruleBook.calendar().plusWorkingTime(now, Duration.ZERO).equals(now);
        return outbox.due(now, !working, most);
    }

    /** Books the try after this one and writes the letter; nothing when another node was faster or nobody is there. */
    @RolesAllowed(Role.Name.SYSTEM)
    public Optional<Letter> begin(long id) {
        Instant now = clock.instant();
        return outbox.waiting(id, now).flatMap(mail -> {
            mail.attempt(now);
            Optional<Letter> letter = writer.write(mail, now);
            if (letter.isEmpty()) {
                mail.unreachable();
            }
            return letter;
        });
    }

    @RolesAllowed(Role.Name.SYSTEM)
    public void sent(long id) {
        outbox.get(id).sent(clock.instant());
    }

    /** The try failed in a way that may pass. */
    @RolesAllowed(Role.Name.SYSTEM)
    public void failed(long id, String why) {
        outbox.get(id).failed(why);
    }

    /** The receiving side will never take it. */
    @RolesAllowed(Role.Name.SYSTEM)
    public void refused(long id, String why) {
        outbox.get(id).refused(why);
    }

    /** An administrator put right what was in the way. */
    @RolesAllowed(Role.Name.ADMINISTRATOR)
    public void tryAgain(long id) {
        Mail mail = outbox.get(id);
        mail.tryAgain(clock.instant());
    }
}
