package vn.coordination.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.day;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;

class AgeBandTest {
    private static final LocalDate THURSDAY = day("2026-11-26");

    private final WorkingCalendar calendar = Calendars.standardCalendar();

    @ParameterizedTest(name = "on {1} what arrived on {0} is {2}: {3}")
    @CsvSource({
        "2026-11-26, 2026-11-26, TODAY, of the day itself",
        "2026-11-25, 2026-11-26, UP_TO_2, one day has passed",
        "2026-11-24, 2026-11-26, UP_TO_2, two days",
        "2026-11-23, 2026-11-26, UP_TO_5, three days",
        "2026-11-21, 2026-11-26, UP_TO_5, a Saturday is no day",
        "2026-11-19, 2026-11-26, UP_TO_5, five working days over a weekend",
        "2026-11-18, 2026-11-26, UP_TO_10, six",
        "2026-11-12, 2026-11-26, UP_TO_10, ten",
        "2026-11-11, 2026-11-26, OLDER, eleven",
        "2026-11-27, 2026-11-29, TODAY, a Sunday has passed no working day since Friday",
        "2026-11-26, 2026-11-29, UP_TO_2, Friday has passed",
        "2026-02-13, 2026-02-23, UP_TO_2, Tết does not make it old",
        "2020-01-02, 2026-11-26, OLDER, years"
    })
    void of(LocalDate arrived, LocalDate today, AgeBand expected, String why) {
        assertThat(AgeBand.of(arrived, today, calendar)).as(why).isEqualTo(expected);
    }

    @Test
    @DisplayName("the bands follow each other without gap or overlap; only the first and the last are open")
    void adjoining() {
        AgeBand[] bands = AgeBand.values();
        for (int i = 1; i < bands.length; i++) {
            assertThat(bands[i].last(THURSDAY, calendar))
                    .isEqualTo(bands[i - 1].first(THURSDAY, calendar).minusDays(1));
        }
        assertThat(AgeBand.TODAY.last(THURSDAY, calendar)).isNull();
        assertThat(AgeBand.OLDER.first(THURSDAY, calendar)).isNull();
    }
}
