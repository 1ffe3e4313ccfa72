package vn.coordination.rule;

/** The answer of one rule to one set of facts. */
public sealed interface Ruling {
    RuleCode code();

    record Kept(RuleCode code) implements Ruling {}

    record NotApplicable(RuleCode code) implements Ruling {}

    record Broken(Breach breach) implements Ruling {
        @Override
        public RuleCode code() {
            return breach.code();
        }
    }

    record Waived(Breach breach, Waiver waiver) implements Ruling {
        @Override
        public RuleCode code() {
            return breach.code();
        }
    }
}
