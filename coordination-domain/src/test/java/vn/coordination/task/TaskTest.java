package vn.coordination.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.Calendars.standardCalendar;
import static vn.coordination.testkit.Moments.NOW;
import static vn.coordination.testkit.Moments.at;
import static vn.coordination.testkit.StandardParameters.standardParameters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.Counting;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.Term;
import vn.coordination.task.rule.AcceptanceClock;

class TaskTest {
    private static final long REPORTER = 7;
    private static final Instant LATER = NOW.plusSeconds(3600);

    private final AcceptanceClock clock = new AcceptanceClock();
    private Task task;

    @BeforeEach
    void open() {
        task = new Task(
                new NewTask(
                        new TaskSource(SourceKind.CONFERENCE, "215/TB-VP", "3"),
                        "Xây dựng đề án",
                        new TaskLead(Office.COMMITTEE_OFFICE, "", 12L),
                        Coordinators.NONE,
                        "Tờ trình",
                        LocalDate.of(2026, 12, 11),
                        Office.PARTY_OFFICE),
                LocalDate.of(2026, 11, 26));
    }

    @Test
    @DisplayName("TK-05 · acceptance is due three working days after the report, over a weekend too")
    void clock() {
        assertThat(clock.starts(task.acceptance())).isEmpty();
        report(NOW);
        Term term = Term.of(clock.limit(task.acceptance()), standardParameters());
        assertThat(Counting.of(NOW, term, List.of(), standardCalendar()).due()).isEqualTo(at("2026-12-02 00:00"));
        assertThat(clock.starts(task.acceptance())).contains(NOW);
        assertThat(clock.ended(task.acceptance())).isEmpty();
        task.take(TaskStep.accept(), 3, LATER);
        assertThat(clock.ended(task.acceptance())).contains(new Ended(Ending.MET, LATER, "task.answered"));
    }

    @Test
    @DisplayName("TK-05 · sent back it is open again with its reason, and the next report starts a new clock")
    void sentBack() {
        report(NOW);
        task.take(TaskStep.sendBack("Thiếu dự toán"), 3, LATER);
        assertThat(task.state()).isEqualTo(TaskState.OPEN);
        assertThat(task.reason()).isEqualTo("Thiếu dự toán");
        assertThat(clock.ended(task.acceptance())).map(Ended::how).contains(Ending.MET);
        Instant again = LATER.plusSeconds(60);
        report(again);
        assertThat(task.reason()).isEmpty();
        assertThat(clock.starts(task.acceptance())).contains(again);
        assertThat(clock.ended(task.acceptance())).isEmpty();
    }

    @Test
    @DisplayName("TK-05 · cancelled while it waits for acceptance, nothing is due any more")
    void cancelled() {
        report(NOW);
        task.take(TaskStep.cancel("Trùng nhiệm vụ"), 3, LATER);
        assertThat(clock.ended(task.acceptance())).map(Ended::how).contains(Ending.CANCELLED);
        assertThatIllegalStateException().isThrownBy(() -> report(LATER));
    }

    @Test
    @DisplayName("TK-05 · own work is what one reported or is named for")
    void ownWork() {
        report(NOW);
        assertThat(ownWork(REPORTER)).isTrue();
        assertThat(ownWork(12)).isTrue();
        assertThat(ownWork(3)).isFalse();
    }

    @Test
    @DisplayName("SS-08 · the supervising office and those that work on it see it, the third office does not")
    void scope() {
        assertThat(sees(Office.PARTY_OFFICE)).isTrue();
        assertThat(sees(Office.COMMITTEE_OFFICE)).isTrue();
        assertThat(sees(Office.COUNCIL_OFFICE)).isFalse();
    }

    private boolean sees(Office office) {
        return Scope.of(new Actor(1, 1, office, Set.of(Role.SPECIALIST))).admits(task, Access.READ);
    }

    private boolean ownWork(long person) {
        Actor actor = new Actor(1, person, Office.PARTY_OFFICE, Set.of(Role.CHIEF));
        ActFacts facts = task.facts(TaskStep.accept(), actor, LocalDate.of(2026, 11, 26));
        assertThat(facts.on()).isEqualTo(Optional.empty());
        return facts.ownWork();
    }

    private void report(Instant when) {
        task.take(TaskStep.report(new ProductDocument("88/BC-VP", LocalDate.of(2026, 11, 25))), REPORTER, when);
    }
}
