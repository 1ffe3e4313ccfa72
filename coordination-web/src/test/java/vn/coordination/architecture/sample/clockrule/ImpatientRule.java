package vn.coordination.architecture.sample.clockrule;

import java.time.Clock;
import java.time.Instant;
import vn.coordination.rule.Rule;

abstract class ImpatientRule implements Rule<String> {
    Instant now(Clock clock) {
        return clock.instant();
    }
}
