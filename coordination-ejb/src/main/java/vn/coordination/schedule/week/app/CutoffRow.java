package vn.coordination.schedule.week.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.IsoWeek;

/**
 * The cut-off that comes next for a week.
 *
 * @param due null when all are over
 * @param hoursLeft whole hours, 0 in the last one
 */
public record CutoffRow(IsoWeek week, Stage stage, Instant due, long hoursLeft) implements Serializable {
    public enum Stage {
        DRAFTS(RuleCode.SC_01),
        CONSOLIDATION(RuleCode.SC_02),
        CONFIRMATION(RuleCode.SC_03),
        OVER(null);

        private final RuleCode code;

        Stage(RuleCode code) {
            this.code = code;
        }

        /** The printed code whose clock it is; empty when all are over. */
        public String code() {
            return code == null ? "" : code.printed();
        }
    }
}
