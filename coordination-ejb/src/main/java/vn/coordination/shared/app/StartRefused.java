package vn.coordination.shared.app;

/** The configuration is not safe to work with; the message is one sentence that names what to put right. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        this(sentence, null);
    }

    public StartRefused(String sentence, Throwable cause) {
        // the launcher looks for this beginning in the server's log
        super("The application does not start: " + sentence, cause);
    }
}
