package vn.coordination.rule;

import static vn.coordination.rule.Enforcement.CONSTRAINT;
import static vn.coordination.rule.Enforcement.DEADLINE;
import static vn.coordination.rule.Enforcement.OBSERVER;
import static vn.coordination.rule.Enforcement.RULE;
import static vn.coordination.rule.Enforcement.VISIBILITY;
import static vn.coordination.rule.Mode.AUTO;
import static vn.coordination.rule.Mode.BLOCK;
import static vn.coordination.rule.Mode.CLOCK;
import static vn.coordination.rule.Mode.GATE;
import static vn.coordination.rule.Mode.LOG;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The single index of the regulation: one constant per entry of the catalogue that is in force. */
public enum RuleCode {
    SC_01("SC-01", "5.1", DEADLINE, Grade.DEFAULT, CLOCK),
    SC_02("SC-02", "5.2", DEADLINE, Grade.DEFAULT, CLOCK),
    SC_03("SC-03", "5.3", DEADLINE, Grade.DEFAULT, CLOCK, AUTO),
    SC_04("SC-04", "6.1", RULE, Grade.DEFAULT, BLOCK),
    SC_05("SC-05", "6.2", RULE, Grade.ARTICLE, BLOCK),
    SC_06("SC-06", "6.3", RULE, Grade.SISTER_REGULATION, BLOCK),
    SC_07("SC-07", "7.1", OBSERVER, Grade.DEFAULT, AUTO),
    SC_09("SC-09", "7.3", OBSERVER, Grade.DEFAULT, AUTO),
    SC_10("SC-10", "7.4", DEADLINE, Grade.DEFAULT, CLOCK),
    SC_11("SC-11", "8.1", RULE, Grade.DEFAULT, GATE, LOG),
    SC_12("SC-12", "8.2", RULE, Grade.DEFAULT, GATE),
    SC_13("SC-13", "6.4", RULE, Grade.DEFAULT, BLOCK, GATE),
    SC_16("SC-16", "9.1", VISIBILITY, Grade.DEFAULT, BLOCK),
    SC_17("SC-17", "6.5", CONSTRAINT, Grade.DEFAULT, BLOCK),
    FL_01("FL-01", "14.1", RULE, Grade.DEFAULT, BLOCK),
    FL_02("FL-02", "14.2", RULE, Grade.DEFAULT, BLOCK),
    FL_04("FL-04", "14.4", RULE, Grade.DEFAULT, GATE),
    SS_05("SS-05", "18.1", RULE, Grade.LAW, BLOCK),
    SS_06("SS-06", "18.2", OBSERVER, Grade.LAW, LOG),
    SS_08("SS-08", "18.4", VISIBILITY, Grade.SISTER_REGULATION, BLOCK);

    private final String printed;
    private final String article;
    private final Enforcement enforcement;
    private final Grade grade;
    private final Set<Mode> modes;

    RuleCode(String printed, String article, Enforcement enforcement, Grade grade, Mode first, Mode... more) {
        this.printed = printed;
        this.article = article;
        this.enforcement = enforcement;
        this.grade = grade;
        this.modes = EnumSet.of(first, more);
    }

    /** The code whose printed form is given, e.g. {@code SC-05}. */
    public static RuleCode of(String printed) {
        return Arrays.stream(values())
                .filter(code -> code.printed.equals(printed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such rule code: " + printed));
    }

    public String printed() {
        return printed;
    }

    /** Article and clause of the model regulation, e.g. {@code 6.2}. */
    public String article() {
        return article;
    }

    public Enforcement enforcement() {
        return enforcement;
    }

    public Grade grade() {
        return grade;
    }

    public boolean has(Mode mode) {
        return modes.contains(mode);
    }

    /** A breach of a gated entry may be lifted by its approver, with a reason. */
    public boolean waivable() {
        return has(GATE);
    }

    @Override
    public String toString() {
        return printed;
    }
}
