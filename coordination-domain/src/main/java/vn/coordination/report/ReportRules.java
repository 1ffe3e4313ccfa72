package vn.coordination.report;

import java.util.List;
import vn.coordination.report.rule.FigureListRule;
import vn.coordination.rule.RuleSet;

/** What handing out a report is judged by. */
public final class ReportRules {
    public static final RuleSet<ReportFacts> HAND_OUT = RuleSet.of("report.handOut", List.of(new FigureListRule()));

    private ReportRules() {}
}
