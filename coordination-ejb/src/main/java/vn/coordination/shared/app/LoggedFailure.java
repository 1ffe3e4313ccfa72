package vn.coordination.shared.app;

import java.util.StringJoiner;

/** What may be logged of a failure: its kinds and its place, never its messages, which may speak of people. */
public final class LoggedFailure {
    private static final int MOST_CAUSES = 8;
    private static final int MOST_FRAMES = 3;

    private LoggedFailure() {}

    public static String describe(Throwable failure) {
        StringJoiner text = new StringJoiner(" caused by ");
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            text.add(cause.getClass().getName() + place(cause));
            cause = cause.getCause();
        }
        return text.toString();
    }

    private static String place(Throwable failure) {
        StringJoiner frames = new StringJoiner(" < ", " at ", "").setEmptyValue("");
        int shown = 0;
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.coordination.") && shown++ < MOST_FRAMES) {
                frames.add(frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
            }
        }
        return frames.toString();
    }
}
