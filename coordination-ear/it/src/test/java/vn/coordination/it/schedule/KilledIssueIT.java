package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

@ExtendWith(RunningCity.class)
class KilledIssueIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SLOTS_PER_OFFICE = 6;

    /** The application's own statements that have run for so long; only a lock makes one of them wait. */
    private static final String WAITING = "select count(*) from information_schema.processlist"
            + " where command = 'Query' and time_ms > 1500 and info not like ?";

    /**
     * Where another transaction holds the issue up: before its first write, half-way through the slots, and when all
     * rows are written and only people remain to be told.
     */
    enum Hold {
        FIRST_LOCK(
                "update resource_day set version = version + 1" + " where resource = 'PERSON:%2$d' and day = '%3$s'"),
        A_SLOT("update slot set late = late where id = %1$d"),
        THE_NOTICES("insert into notice (person_id, told_at, text_key, arguments, subject_type, subject, cause, urgent)"
                + " values (%2$d, now(6), 'x', '', 'Week', '%4$s', 'week-%4$s-v1', false)");

        private final String sql;

        Hold(String sql) {
            this.sql = sql;
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"FIRST_LOCK, 2031-W10", "A_SLOT, 2031-W11", "THE_NOTICES, 2031-W12"})
    @DisplayName("SC-03 SC-17 · the server killed while it issues: afterwards the week is issued wholly or not at all")
    void killed(Hold hold, String iso, City city) throws Exception {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse(iso), SLOTS_PER_OFFICE);
        try (Connection other = city.asOwner()) {
            other.setAutoCommit(false);
            hold(hold, prepared, city, other);
            CompletableFuture<OfficeClient.Answer> issue = CompletableFuture.supplyAsync(prepared::issue);
            await().atMost(PATIENCE).until(() -> count(city, WAITING, "%processlist%") > 0);
            assertThat(issue).as("the issue is held up").isNotDone();
            city.server().kill();
            other.rollback();
        }
        city.server().restart();

        assertThat(wholly(city, prepared)).isFalse();
        assertThat(count(city, "select count(*) from issued_row where week = ?", iso))
                .isZero();
        assertThat(prepared.issueAgain(city).status()).isEqualTo(200);
        assertThat(wholly(city, prepared)).isTrue();
        assertThat(count(city, "select count(*) from issued_row where week = ?", iso))
                .isEqualTo(prepared.slots().size());
    }

    private static void hold(Hold hold, PreparedWeek prepared, City city, Connection other) throws SQLException {
        long slot = prepared.slots().get(prepared.slots().size() - 1);
        long leader = Directory.of(city).leaders().get(0);
        String sql = hold.sql.formatted(slot, leader, prepared.week().monday(), prepared.week());
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
