package vn.coordination.rule;

import java.time.LocalDate;
import java.util.List;

/** The regulation has no value for a number on a date; nothing may be judged then. */
public class MissingParameter extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final ParameterKey first;

    public MissingParameter(LocalDate asOf, List<ParameterKey> keys) {
        super("no value in force on " + asOf + " for " + keys);
        this.first = keys.get(0);
    }

    /** One of the numbers that have no value. */
    public ParameterKey key() {
        return first;
    }
}
