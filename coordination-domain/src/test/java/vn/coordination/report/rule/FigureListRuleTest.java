package vn.coordination.report.rule;

import static vn.coordination.testkit.RuleVerifier.judging;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.report.ReportFacts;
import vn.coordination.report.ReportFacts.Line;
import vn.coordination.rule.Argument;

class FigureListRuleTest {
    private static ReportFacts facts(Line... lines) {
        return new ReportFacts(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 6, 30), List.of(lines));
    }

    @Test
    @DisplayName("RP-05 · what is shown is what the lists come to")
    void kept() {
        judging(new FigureListRule(), facts(new Line(1, 76, 76), new Line(2, 0, 0)))
                .isKept();
    }

    @Test
    @DisplayName("RP-05 · one record more or less than shown is told with its figure")
    void broken() {
        judging(new FigureListRule(), facts(new Line(1, 76, 76), new Line(12, 979, 980)))
                .isBroken(Argument.number(12), Argument.number(979), Argument.number(980));
        judging(new FigureListRule(), facts(new Line(12, 979, 978)))
                .isBroken(Argument.number(12), Argument.number(979), Argument.number(978));
    }
}
