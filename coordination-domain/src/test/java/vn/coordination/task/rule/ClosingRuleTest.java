package vn.coordination.task.rule;

import static vn.coordination.organisation.Office.COMMITTEE_OFFICE;
import static vn.coordination.organisation.Office.COUNCIL_OFFICE;
import static vn.coordination.organisation.Office.PARTY_OFFICE;
import static vn.coordination.testkit.RuleVerifier.judging;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.task.ActFacts;
import vn.coordination.task.TaskAct;
import vn.coordination.task.TaskState;

@DisplayName("TK-05 · done with a numbered product, and accepted by another hand")
class ClosingRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final ClosingRule rule = new ClosingRule();

    @Test
    @DisplayName("TK-05 · the lead reports with a number and a date, which may be today's and not tomorrow's")
    void report() {
        judging(rule, report(COMMITTEE_OFFICE, true, TODAY)).isKept();
        judging(rule, report(COMMITTEE_OFFICE, false, TODAY)).isBrokenAs("number");
        judging(rule, report(COMMITTEE_OFFICE, true, TODAY.plusDays(1))).isBrokenAs("date");
        judging(rule, report(COMMITTEE_OFFICE, false, null)).isBrokenAt("number", "on");
    }

    @Test
    @DisplayName("TK-05 · nobody but the lead reports, not the supervising office either")
    void notTheLead() {
        judging(rule, report(PARTY_OFFICE, true, TODAY)).isBrokenAs("lead", Argument.office("CO"));
    }

    @Test
    @DisplayName("TK-05 · only an open task is reported")
    void reportedTwice() {
        judging(rule, facts(TaskAct.REPORT, TaskState.REPORTED, COMMITTEE_OFFICE, false, true))
                .isBrokenAsAll("reported", "date");
    }

    @Test
    @DisplayName("TK-05 · the supervising office accepts; the lead and others do not")
    void accept() {
        judging(rule, accept(PARTY_OFFICE, false)).isKept();
        judging(rule, accept(COMMITTEE_OFFICE, false)).isBrokenAs("office", Argument.office("PO"));
        judging(rule, accept(COUNCIL_OFFICE, false)).isBrokenAs("office", Argument.office("PO"));
    }

    @Test
    @DisplayName("TK-05 · where the supervising office is the lead, another than who reported accepts")
    void ownWork() {
        judging(rule, accept(PARTY_OFFICE, true)).isBrokenAs("self");
    }

    @ParameterizedTest(name = "TK-05 · {0} needs the supervising office and a reason")
    @EnumSource(names = {"SEND_BACK", "CANCEL"})
    void reason(TaskAct act) {
        judging(rule, facts(act, TaskState.REPORTED, PARTY_OFFICE, true, true)).isKept();
        judging(rule, facts(act, TaskState.REPORTED, COMMITTEE_OFFICE, false, false))
                .isBrokenAsAll("office", "reason");
        judging(rule, facts(act, TaskState.ACCEPTED, PARTY_OFFICE, false, true)).isBrokenAs("state");
    }

    private static ActFacts accept(Office office, boolean ownWork) {
        return facts(TaskAct.ACCEPT, TaskState.REPORTED, office, ownWork, false);
    }

    private static ActFacts report(Office office, boolean numbered, LocalDate on) {
        return new ActFacts(
                TaskAct.REPORT,
                TaskState.OPEN,
                COMMITTEE_OFFICE,
                PARTY_OFFICE,
                office,
                true,
                numbered,
                Optional.ofNullable(on),
                false,
                TODAY);
    }

    private static ActFacts facts(TaskAct act, TaskState state, Office office, boolean ownWork, boolean reasoned) {
        return new ActFacts(
                act, state, COMMITTEE_OFFICE, PARTY_OFFICE, office, ownWork, true, Optional.empty(), reasoned, TODAY);
    }
}
