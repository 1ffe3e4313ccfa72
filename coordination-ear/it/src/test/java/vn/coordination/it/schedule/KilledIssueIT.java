package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

@ExtendWith(RunningCity.class)
class KilledIssueIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SLOTS_PER_OFFICE = 6;

    /**
     * What the application's own statements that have run for so long begin with; only a lock makes one of them wait, and
     * each place of {@link Hold} another one.
     */
    private static final String WAITING = "select count(distinct substring_index(info, ' ', 3))"
            + " from information_schema.processlist where command in ('Query', 'Execute') and time_ms > 1500 and info not like ?";

    /**
     * Where another transaction holds the issue up, each time with something written: half-way through the slots, half-way
     * through the rows of the version, and when all rows are written and only people remain to be told.
     */
    enum Hold {
        A_SLOT("2031-W10", "update slot set late = late where id = %1$d"),
        A_ROW(
                "2031-W11",
                "insert into issued_row (week, issue_number, slot, slot_version, mark, changed_in, content)"
                        + " values ('%3$s', 1, %1$d, 0, 'UNCHANGED', 1, '{}')"),
        THE_NOTICES(
                "2031-W12",
                "insert into notice (person_id, told_at, text_key, arguments, subject_type, subject, cause, urgent)"
                        + " values (%2$d, now(6), 'x', '', 'Week', '%3$s', 'week-%3$s-v1', false)");

        private final IsoWeek week;
        private final String sql;

        Hold(String week, String sql) {
            this.week = IsoWeek.parse(week);
            this.sql = sql;
        }
    }

    @Test
    @DisplayName("SC-03, SC-17 · the server killed while it issues: afterwards a week is issued wholly or not at all")
    void killed(City city) throws Exception {
        Map<Hold, PreparedWeek> weeks = new EnumMap<>(Hold.class);
        for (Hold hold : Hold.values()) {
            weeks.put(hold, PreparedWeek.of(city, hold.week, SLOTS_PER_OFFICE));
        }
        killWhileIssuing(weeks, city);
        city.server().restart();

        for (PreparedWeek prepared : weeks.values()) {
            assertThat(wholly(city, prepared)).isFalse();
            assertThat(rows(city, prepared)).isZero();
            assertThat(prepared.issueAgain(city).status()).isEqualTo(200);
            assertThat(wholly(city, prepared)).isTrue();
            assertThat(rows(city, prepared)).isEqualTo(prepared.slots().size());
        }
    }

    /** Three issues at once, each held up at another place. */
    private static void killWhileIssuing(Map<Hold, PreparedWeek> weeks, City city) throws SQLException {
        try (Connection other = city.asOwner()) {
            other.setAutoCommit(false);
            unbind(other);
            List<CompletableFuture<OfficeClient.Answer>> issues = new ArrayList<>();
            for (Map.Entry<Hold, PreparedWeek> each : weeks.entrySet()) {
                hold(each.getKey(), each.getValue(), city, other);
                issues.add(
                        CompletableFuture.supplyAsync(each.getValue()::issue, command -> new Thread(command).start()));
            }
            await().atMost(PATIENCE).until(() -> count(city, WAITING, "%processlist%") == weeks.size());
            assertThat(issues).as("the issues are held up").noneMatch(CompletableFuture::isDone);
            city.server().kill();
            other.rollback();
        }
    }

    /** Else the row held would hold its slot, too, and its issue up too early. */
    private static void unbind(Connection other) throws SQLException {
        try (PreparedStatement statement = other.prepareStatement("set foreign_key_checks = 0")) {
            statement.execute();
        }
    }

    private static void hold(Hold hold, PreparedWeek prepared, City city, Connection other) throws SQLException {
        long slot = prepared.slots().get(prepared.slots().size() - 1);
        long leader = Directory.of(city).leaders().get(0);
        String sql = hold.sql.formatted(slot, leader, prepared.week());
        try (PreparedStatement statement = other.prepareStatement(sql)) {
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** True when everything is issued; fails when only a part is. */
    private static boolean wholly(City city, PreparedWeek prepared) throws SQLException {
        String iso = prepared.week().toString();
        long issued = count(city, "select count(*) from slot where week = ? and state = 'ISSUED'", iso);
        long week = count(city, "select count(*) from week where id = ? and state = 'ISSUED'", iso);
        assertThat(issued).isEqualTo(week * prepared.slots().size());
        return week == 1;
    }

    private static long rows(City city, PreparedWeek prepared) throws SQLException {
        return count(
                city,
                "select count(*) from issued_row where week = ?",
                prepared.week().toString());
    }

    private static long count(City city, String sql, String argument) throws SQLException {
        try (Connection connection = city.asApplication();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
