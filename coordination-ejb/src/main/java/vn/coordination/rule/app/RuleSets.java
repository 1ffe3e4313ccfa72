package vn.coordination.rule.app;

/** Names where a feature keeps its rule sets, so that what they judged can be judged anew. One bean for each feature that has rules. */
public interface RuleSets {
    /** The class whose constants are the feature's rule sets, e.g. {@code ScheduleRules}. */
    Class<?> holder();
}
