package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.coordination.testkit.StandardParameters.aSnapshot;
import static vn.coordination.testkit.StandardParameters.standardParameters;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.shared.WeekdayTime;

class ParametersTest {

    @ParameterizedTest(name = "without {0} nothing is judged")
    @EnumSource
    @DisplayName("a missing value is named when the snapshot is made, not when it is read")
    void missing(ParameterKey key) {
        assertThatThrownBy(() -> aSnapshot().without(key).asOf("2026-11-26").build())
                .isInstanceOf(MissingParameter.class)
                .hasMessageContaining(key.name())
                .hasMessageContaining("2026-11-26");
    }

    @Test
    @DisplayName("all that is missing is named at once")
    void allMissing() {
        assertThatThrownBy(() -> aSnapshot()
                        .without(ParameterKey.SC_10_CHIEFS)
                        .without(ParameterKey.FL_02_SET_UP)
                        .build())
                .hasMessageContaining("SC_10_CHIEFS")
                .hasMessageContaining("FL_02_SET_UP");
    }

    @Test
    @DisplayName("each value is read in its own unit")
    void units() {
        Parameters parameters = standardParameters();
        assertThat(parameters.weekdayTime(ParameterKey.SC_01_DRAFTS_DUE))
                .isEqualTo(new WeekdayTime(DayOfWeek.THURSDAY, LocalTime.of(11, 0)));
        assertThat(parameters.workingHours(ParameterKey.SC_09_PROPOSAL)).isEqualTo(Duration.ofHours(4));
        assertThat(parameters.workingDays(ParameterKey.SC_10_CHIEFS)).isEqualTo(1);
        assertThat(parameters.hours(ParameterKey.SC_11_URGENT)).isEqualTo(Duration.ofDays(1));
        assertThat(parameters.minutes(ParameterKey.FL_02_SET_UP)).isEqualTo(Duration.ofMinutes(15));
        assertThat(parameters.count(ParameterKey.SS_05_FAILURES)).isEqualTo(5);
        assertThat(parameters.calendarDays(ParameterKey.SS_05_UNUSED)).isEqualTo(45);
    }

    @Test
    @DisplayName("working days are not read as calendar days, nor hours as working hours")
    void wrongUnit() {
        Parameters parameters = standardParameters();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.calendarDays(ParameterKey.SC_10_CHIEFS))
                .withMessageContaining("WORKING_DAYS")
                .withMessageContaining("CALENDAR_DAYS");
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.workingHours(ParameterKey.SC_11_URGENT));
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.hours(ParameterKey.SC_09_PROPOSAL));
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.minutes(ParameterKey.SS_05_FAILURES));
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.count(ParameterKey.FL_02_SET_UP));
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.workingDays(ParameterKey.SS_05_UNUSED));
        assertThatIllegalArgumentException().isThrownBy(() -> parameters.weekdayTime(ParameterKey.SC_11_URGENT));
    }

    @Test
    @DisplayName("a snapshot does not follow a later change, and says of which date it is")
    void snapshot() {
        Map<ParameterKey, Limit> values = new EnumMap<>(aSnapshot().values());
        Parameters before = new Parameters(standardParameters().asOf(), values);
        values.put(ParameterKey.SC_11_URGENT, Limit.parse("48 HOURS"));
        assertThat(before.hours(ParameterKey.SC_11_URGENT)).isEqualTo(Duration.ofHours(24));
        assertThat(aSnapshot().asOf("2027-01-01").build().asOf()).isEqualTo("2027-01-01");
    }

    @Test
    @DisplayName("a number that the law brings later is not missing before, but nobody may ask for it")
    void notYet() {
        Map<ParameterKey, Limit> values = new EnumMap<>(aSnapshot().values());
        values.remove(ParameterKey.SC_11_URGENT);
        Parameters before = new Parameters(standardParameters().asOf(), values, Set.of(ParameterKey.SC_11_URGENT));
        assertThat(before.limit(ParameterKey.SC_10_CHIEFS)).isEqualTo(Limit.of(1, ParameterUnit.WORKING_DAYS));
        assertThatThrownBy(() -> before.limit(ParameterKey.SC_11_URGENT))
                .isInstanceOf(MissingParameter.class)
                .hasMessageContaining("SC_11_URGENT");
    }
}
