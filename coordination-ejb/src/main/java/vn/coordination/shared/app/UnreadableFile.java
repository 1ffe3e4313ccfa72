package vn.coordination.shared.app;

/** A file that is not what it says it is, or not in a form that is read here. */
public class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String why) {
        super(why);
    }

    public UnreadableFile(Exception cause) {
        super(cause);
    }
}
