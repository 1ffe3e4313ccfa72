package vn.coordination.notice;

/** Where a mail of the outbox stands. */
public enum MailState {
    WAITING,
    SENT,
    /** Given up; an administrator may order another try. */
    FAILED,
    /** The person has no mail address. */
    UNREACHABLE
}
