package vn.coordination.rule.app;

/** Stored facts lack what a rule of today asks for: the case cannot be decided anew. */
public class MissingFact extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String fact;

    public MissingFact(Class<?> type, String component) {
        super("the stored facts lack " + type.getSimpleName() + "." + component);
        this.fact = type.getSimpleName() + "." + component;
    }

    /** What is missing, e.g. {@code PlacementFacts.dayOff}. */
    public String fact() {
        return fact;
    }
}
