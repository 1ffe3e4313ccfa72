package vn.coordination.rule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Limit;
import vn.coordination.rule.MissingParameter;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.app.RuleEdition.DatedValue;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.StandardParameters;

class RuleEditionTest {
    private static final LocalDate BEGIN = LocalDate.of(2022, 10, 1);
    private static final LocalDate CHANGE = LocalDate.of(2026, 12, 1);
    private static final Limit MORE = Limit.of(20, ParameterUnit.MINUTES);

    @Test
    void anOldCaseKeepsTheOldNumber() {
        RuleEdition edition = with(new DatedValue(ParameterKey.FL_02_SET_UP, MORE, CHANGE, null));

        assertThat(minutes(edition, CHANGE.minusDays(1))).isEqualTo(15);
        assertThat(minutes(edition, CHANGE)).isEqualTo(20);
    }

    @Test
    void aValueHoldsOnItsLastDayAndNotAfter() {
        RuleEdition edition = with(new DatedValue(ParameterKey.FL_02_SET_UP, MORE, CHANGE, CHANGE.plusDays(1)));

        assertThat(minutes(edition, CHANGE.plusDays(1))).isEqualTo(20);
        assertThat(minutes(edition, CHANGE.plusDays(2))).isEqualTo(15);
    }

    @Test
    void aNumberWithoutAValueIsNamed() {
        RuleEdition edition = new RuleEdition(List.of(), List.of(), Calendars.standardCalendar());

        assertThatThrownBy(() -> edition.parametersAsOf(BEGIN))
                .isInstanceOf(MissingParameter.class)
                .hasMessageContaining("FL_02_SET_UP");
    }

    @Test
    void aNumberThatBeginsLaterIsNotMissingBefore() {
        List<DatedValue> values = all();
        values.removeIf(value -> value.key() == ParameterKey.FL_02_SET_UP);
        values.add(new DatedValue(ParameterKey.FL_02_SET_UP, MORE, CHANGE, null));
        RuleEdition edition = new RuleEdition(values, List.of(), Calendars.standardCalendar());

        assertThat(edition.parametersAsOf(CHANGE.minusDays(1)).limit(ParameterKey.SC_10_CHIEFS))
                .isNotNull();
        assertThat(minutes(edition, CHANGE)).isEqualTo(20);
    }

    @Test
    void aNumberThatEndedIsMissing() {
        List<DatedValue> values = all();
        values.removeIf(value -> value.key() == ParameterKey.FL_02_SET_UP);
        values.add(new DatedValue(ParameterKey.FL_02_SET_UP, MORE, BEGIN, CHANGE));
        RuleEdition edition = new RuleEdition(values, List.of(), Calendars.standardCalendar());

        assertThatThrownBy(() -> edition.parametersAsOf(CHANGE.plusDays(1)))
                .isInstanceOf(MissingParameter.class)
                .hasMessageContaining("FL_02_SET_UP");
    }

    private static long minutes(RuleEdition edition, LocalDate date) {
        return edition.parametersAsOf(date).minutes(ParameterKey.FL_02_SET_UP).toMinutes();
    }

    private static RuleEdition with(DatedValue more) {
        List<DatedValue> values = all();
        values.add(more);
        return new RuleEdition(values, List.of(), Calendars.standardCalendar());
    }

    private static List<DatedValue> all() {
        List<DatedValue> values = new ArrayList<>();
        Arrays.stream(ParameterKey.values()).forEach(key -> values.add(new DatedValue(key, sample(key), BEGIN, null)));
        return values;
    }

    private static Limit sample(ParameterKey key) {
        return StandardParameters.aSnapshot().values().get(key);
    }
}
