package vn.coordination.it.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

@ExtendWith(RunningCity.class)
class KilledEscalationIT {
    private static final int CLOCKS = 6;
    /** More than the job reads at once; all due at the same moment, so that only their ids keep them apart. */
    private static final int FLOOD = 520;

    private static final int STEPS = 5;
    private static final String JOB = "regulation.escalate";
    private static final String JOB_ELSEWHERE =
            "insert into job_lease (name, holder, held_until) values ('" + JOB + "', 'elsewhere', '2999-01-01')"
                    + " on duplicate key update holder = 'elsewhere', held_until = '2999-01-01'";

    private static final String STEPS_TAKEN = "select count(*) from escalation_step s"
            + " join deadline d on d.id = s.deadline where d.subject_type = 'Trial'";
    private static final String HALF_TAKEN = "select count(*) from (select s.deadline from escalation_step s"
            + " join deadline d on d.id = s.deadline where d.subject_type = 'Trial'"
            + " group by s.deadline having count(*) <> " + STEPS + ") half";
    private static final String AGENDA =
            "select count(*) from agenda_item a join deadline d on d.id = a.deadline where d.subject_type = 'Trial'";
    private static final String TOLD_TWICE = "select count(*) from (select person_id from notice"
            + " where subject_type in ('Trial', 'Agenda') group by person_id, cause having count(*) > 1) twice";
    private static final String CHIEFS_TOLD =
            "select count(*) from notice where subject_type = 'Agenda' and cause like 'clock-%-CHIEFS'"
                    + " and subject in (select id from deadline where subject_type = 'Trial')"
                    + " and person_id in (select person_id from account where login in ('po.chief', 'do.chief', 'co.chief'))";

    /** Where another transaction holds the job up: at a clock, at a step, and when only the agenda is left. */
    enum Hold {
        A_CLOCK("update deadline set awaited_by = null where id = %d"),
        A_STEP("insert into escalation_step (deadline, step, due_at, taken_at)"
                + " values (%d, 'DEPUTY_CHIEF', now(6), now(6))"),
        THE_AGENDA("insert into agenda_item (deadline, added_at) values (%d, now(6))");

        private final String sql;

        Hold(String sql) {
            this.sql = sql;
        }
    }

    private TrialClocks clocks;

    @BeforeEach
    void noClocks(City city) throws SQLException {
        clocks = new TrialClocks(city);
        clocks.clear();
    }

    @AfterEach
    void clear() throws SQLException {
        clocks.clear();
    }

    @Test
    @DisplayName("more late clocks than are read at once: every step of each is taken, and once")
    void flood() throws SQLException {
        clocks.execute(JOB_ELSEWHERE);
        clocks.flood(FLOOD);
        clocks.makeDue(JOB);
        clocks.awaitCount(STEPS_TAKEN, STEPS * FLOOD);
        assertThat(clocks.count(HALF_TAKEN)).isZero();
        clocks.awaitCount(AGENDA, FLOOD);
        assertThat(clocks.count(TOLD_TWICE)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("the server killed while the escalation runs: every step is recorded once, none is lost")
    void killed(Hold hold, City city) throws Exception {
        try (Connection other = city.asOwner()) {
            other.setAutoCommit(false);
            clocks.execute(JOB_ELSEWHERE);
            List<Long> late = clocks.startLate(CLOCKS);
            try (Statement statement = other.createStatement()) {
                statement.executeUpdate(hold.sql.formatted(late.get(CLOCKS / 2)));
            }
            clocks.makeDue(JOB);
            clocks.awaitLockWait();
            city.server().kill();
            other.rollback();
        }
        assertThat(clocks.count(STEPS_TAKEN))
                .as("steps of the portion that was under way")
                .isZero();
        clocks.makeDue(JOB);
        city.server().restart();

        clocks.awaitCount(STEPS_TAKEN, STEPS * CLOCKS);
        assertThat(clocks.count(HALF_TAKEN)).isZero();
        assertThat(clocks.count(AGENDA)).isEqualTo(CLOCKS);
        assertThat(clocks.count(TOLD_TWICE)).isZero();
        assertThat(clocks.count(CHIEFS_TOLD)).as("each chief of each clock").isEqualTo(3L * CLOCKS);
    }
}
