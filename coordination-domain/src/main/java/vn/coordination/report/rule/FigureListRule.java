package vn.coordination.report.rule;

import java.util.List;
import vn.coordination.report.ReportFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** RP-05: what a report says is what the list behind each figure comes to. */
public final class FigureListRule implements Rule<ReportFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.RP_05;
    }

    @Override
    public List<Breach> breaches(ReportFacts facts, Parameters parameters) {
        return facts.lines().stream()
                .filter(line -> line.shown() != line.listed())
                .map(line -> Breach.of(
                        code(),
                        Argument.number(line.number()),
                        Argument.number(line.shown()),
                        Argument.number(line.listed())))
                .toList();
    }
}
