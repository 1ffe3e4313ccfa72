package vn.coordination.notice.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;
import vn.coordination.shared.app.LoggedFailure;
import vn.coordination.shared.app.Tick;

/** Empties the outbox. */
@ApplicationScoped
class SendMail implements Job {
    private static final Logger LOG = System.getLogger(SendMail.class.getName());
    private static final int BATCH = 50;
    private static final Duration LONGEST = Tick.LEASE.dividedBy(2);

    private final OutboxService outbox;
    private final Postman postman;
    private final Retry retry;

    protected SendMail() {
        this(null, null, null);
    }

    @Inject
    SendMail(OutboxService outbox, Postman postman, Retry retry) {
        this.outbox = outbox;
        this.postman = postman;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "send-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        long end = System.nanoTime() + LONGEST.toNanos();
        List<Long> due = due();
        while (!due.isEmpty() && sent(due, end)) {
            due = due();
        }
    }

    private List<Long> due() {
        return retry.call(() -> outbox.due(BATCH));
    }

    /** Whether there is time, and a mail server, for more. */
    private boolean sent(List<Long> due, long end) {
        try (Postman.Round round = postman.start()) {
            for (long mail : due) {
                if (System.nanoTime() - end > 0 || round.broken()) {
                    return false;
                }
                retry.call(() -> outbox.begin(mail)).ifPresent(letter -> deliver(round, letter));
            }
            return true;
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "the mail server does not answer: {0}", LoggedFailure.describe(e));
            return false;
        }
    }

    private void deliver(Postman.Round round, Letter letter) {
        try {
            round.deliver(letter);
            retry.run(() -> outbox.sent(letter.id()));
        } catch (SendFailedException e) {
            settle(letter, e, e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0);
        } catch (MessagingException e) {
            settle(letter, e, e instanceof AddressException);
        }
    }

    private void settle(Letter letter, MessagingException failure, boolean forGood) {
        String why = failure.getClass().getSimpleName();
        if (forGood) {
            retry.run(() -> outbox.refused(letter.id(), why));
        } else {
            retry.run(() -> outbox.failed(letter.id(), why));
        }
    }
}
