package vn.coordination.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.coordination.shared.City;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.Terms;

/** What must hold of every count, whatever day it starts on. */
class CountingPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 4);

    private final WorkingCalendar calendar = Calendars.standardCalendar();

    @Property
    @Label("terms in days do not ask for the time of day at which they start")
    void timeOfDay(
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(max = 1439) int one,
            @ForAll @IntRange(max = 1439) int other,
            @ForAll("days") Term term) {
        assertThat(due(day, one, term)).isEqualTo(due(day, other, term));
    }

    @Property
    @Label("who starts later is never due earlier, in any unit")
    void monotone(
            @ForAll("dates") LocalDate day,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll("terms") Term term) {
        assertThat(due(day, minute, term)).isBeforeOrEqualTo(due(day.plusDays(later), minute, term));
    }

    @Property
    @Label("the list of days says the same as the due date: as many counted as the term has, the last one worked")
    void listAgrees(@ForAll("dates") LocalDate day, @ForAll("days") Term term) {
        Count count = Counting.of(at(day, 600), term, List.of(), calendar);
        long counted =
                count.days().stream().filter(each -> each.treatment().counts()).count();
        LocalDate last = count.days().get(count.days().size() - 1).date();
        assertThat(counted).isEqualTo(term.limit().number());
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(count.due()).isEqualTo(at(last.plusDays(1), 0));
        assertThat(count.days())
                .extracting(CountedDay::date)
                .containsExactlyElementsOf(day.datesUntil(last.plusDays(1)).toList());
    }

    @Property
    @Label("the count agrees with the calendar's own arithmetic")
    void arithmetic(@ForAll("dates") LocalDate day, @ForAll @IntRange(min = 1, max = 40) int amount) {
        assertThat(due(day, 600, Terms.workingDays(amount)))
                .isEqualTo(at(calendar.plusWorkingDays(day, amount).plusDays(1), 0));
        assertThat(due(day, 600, Terms.calendarDays(amount)))
                .isEqualTo(at(calendar.onOrAfter(day.plusDays(amount)).plusDays(1), 0));
        Term hours = Terms.workingHours(amount);
        assertThat(due(day, 600, hours))
                .isEqualTo(calendar.plusWorkingTime(at(day, 600), hours.limit().length()));
    }

    @Property
    @Label("a pause never brings the end nearer")
    void pause(@ForAll("dates") LocalDate day, @ForAll @IntRange(max = 10) int length, @ForAll("terms") Term term) {
        Pause pause = new Pause(at(day.plusDays(1), 600), at(day.plusDays(1L + length), 600), "EXPERTISE", null);
        assertThat(Counting.of(at(day, 600), term, List.of(pause), calendar).due())
                .isAfterOrEqualTo(due(day, 600, term));
    }

    private Instant due(LocalDate day, int minute, Term term) {
        return Counting.of(at(day, minute), term, List.of(), calendar).due();
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute).atZone(City.ZONE).toInstant();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 2100).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Term> days() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 40);
        return Arbitraries.oneOf(amounts.map(Terms::workingDays), amounts.map(Terms::calendarDays));
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 40);
        return Arbitraries.oneOf(days(), amounts.map(Terms::workingHours), amounts.map(Terms::hours));
    }
}
