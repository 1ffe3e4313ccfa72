package vn.coordination.architecture.sample.statefulrule;

import vn.coordination.rule.Rule;

abstract class CountingRule implements Rule<String> {
    private int seen;

    void count() {
        seen++;
    }
}
