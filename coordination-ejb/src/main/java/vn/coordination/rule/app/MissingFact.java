package vn.coordination.rule.app;

/** Stored facts lack what a rule of today asks for: the case cannot be decided anew. */
public class MissingFact extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public MissingFact(Class<?> type, String component) {
        super("the stored facts lack " + type.getSimpleName() + "." + component);
    }
}
