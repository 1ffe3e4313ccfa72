package vn.coordination.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.coordination.audit.Untrailed;

/**
 * The mail of one notice. The next try is booked before one begins, so a crash in between costs a repetition under the
 * same Message-ID and never the mail.
 */
@Entity
@Table(name = "mail")
@Untrailed("made and sent by the system; the notice it carries stands beside it")
public class Mail {
    public static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(2);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private Long noticeId;

    private UUID messageId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private boolean urgent;
    private Instant dueAt;
    private int attempts;
    private String failure;
    private Instant sentAt;

    @Version
    private int version;

    protected Mail() {}

    /** The mail of a notice that was just told. */
    public Mail(long notice, boolean urgent, Instant now) {
        this.noticeId = notice;
        this.messageId = UUID.randomUUID();
        this.state = MailState.WAITING;
        this.urgent = urgent;
        this.dueAt = now;
        this.failure = "";
    }

    /** Counts a try and books the one after it. */
    public void attempt(Instant now) {
        requireWaiting();
        attempts++;
        dueAt = now.plus(pause());
    }

    public void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        failure = "";
    }

    /** The try failed; the booked one follows unless there were too many. */
    public void failed(String why) {
        requireWaiting();
        failure = why;
        if (attempts >= MOST_ATTEMPTS) {
            state = MailState.FAILED;
        }
    }

    /** The receiving side will never take it. */
    public void refused(String why) {
        requireWaiting();
        failure = why;
        state = MailState.FAILED;
    }

    public void unreachable() {
        requireWaiting();
        state = MailState.UNREACHABLE;
    }

    /** An administrator put right what was in the way. */
    public void tryAgain(Instant now) {
        if (state == MailState.SENT) {
            throw new IllegalStateException("the mail was sent");
        }
        state = MailState.WAITING;
        attempts = 0;
        dueAt = now;
    }

    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << (attempts - 1));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void requireWaiting() {
        if (state != MailState.WAITING) {
            throw new IllegalStateException("the mail is " + state);
        }
    }

    /** The id of its notice, which is also its own. */
    public Long id() {
        return noticeId;
    }

    /** The same at every try. */
    public UUID messageId() {
        return messageId;
    }

    public MailState state() {
        return state;
    }

    public boolean urgent() {
        return urgent;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    public String failure() {
        return failure;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
