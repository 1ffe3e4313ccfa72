package vn.coordination.task.rule;

import static vn.coordination.testkit.RuleVerifier.judging;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.task.Coordinators;
import vn.coordination.task.NewTask;
import vn.coordination.task.SourceKind;
import vn.coordination.task.TaskLead;
import vn.coordination.task.TaskSource;

@DisplayName("TK-01 · a task says all it has to say")
class CompleteTaskRuleTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final CompleteTaskRule rule = new CompleteTaskRule();

    @Test
    @DisplayName("TK-01 · with source, lead, coordinators, product, day and supervising office it is whole")
    void whole() {
        judging(
                        rule,
                        task(new Coordinators(Set.of(Office.PARTY_OFFICE), "", false))
                                .facts(false))
                .isKept();
        judging(rule, task(new Coordinators(Set.of(), "Sở Tài chính", false)).facts(false))
                .isKept();
    }

    @Test
    @DisplayName("TK-01 · that nobody coordinates is said, not left out, and not said beside names")
    void nobody() {
        judging(rule, task(Coordinators.NONE).facts(false)).isKept();
        judging(rule, task(new Coordinators(Set.of(), " ", false)).facts(false))
                .isBroken(Argument.term("task.COORDINATORS"));
        judging(
                        rule,
                        task(new Coordinators(Set.of(Office.PARTY_OFFICE), "", true))
                                .facts(false))
                .isBroken(Argument.term("task.COORDINATORS"));
    }

    @Test
    @DisplayName("TK-01 · everything that is missing is told at once, each at its field")
    void all() {
        NewTask nothing = new NewTask(
                new TaskSource(SourceKind.DOCUMENT, " ", null),
                "",
                new TaskLead(null, null, null),
                new Coordinators(Set.of(), null, false),
                null,
                null,
                null);
        judging(rule, nothing.facts(true))
                .isBrokenAt(
                        "document",
                        "item",
                        "content",
                        "lead",
                        "coordinators",
                        "product",
                        "due",
                        "supervisor",
                        "person");
    }

    @Test
    @DisplayName("TK-01 · who is named as lead belongs to the lead office")
    void stranger() {
        judging(rule, task(Coordinators.NONE).facts(true)).isBrokenAs("stranger");
    }

    private static NewTask task(Coordinators coordinators) {
        return new NewTask(
                new TaskSource(SourceKind.CONFERENCE, "215/TB-VP", "II.3"),
                "Xây dựng đề án",
                new TaskLead(Office.COMMITTEE_OFFICE, "", null),
                coordinators,
                "Tờ trình",
                DUE,
                Office.PARTY_OFFICE);
    }
}
