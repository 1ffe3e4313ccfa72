package vn.coordination.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.Parameters;

/**
 * How long a clock runs, kept with the value it was given by: a limit that changes later leaves the clock as it was.
 *
 * @param amount a number, or a weekday with a clock time
 * @param parameter the name of the regulation's value; null when the record itself says how long
 * @param asOf the day whose values it was read from
 * @param backwards whether the days are counted back from the event ("so long before")
 */
@Embeddable
public record Term(
        @Column(name = "amount") String amount,
        @Enumerated(EnumType.STRING) @Column(name = "unit") ParameterUnit unit,
        @Column(name = "parameter") String parameter,
        @Column(name = "parameter_as_of") LocalDate asOf,
        @Column(name = "backwards") boolean backwards)
        implements Serializable {

    public Term {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(unit, "unit");
    }

    /** The term that the regulation gives to what begins on the date of the values. */
    public static Term of(ParameterKey key, Parameters parameters) {
        Limit limit = parameters.limit(key);
        return new Term(limit.amount(), limit.unit(), key.name(), parameters.asOf(), false);
    }

    /** What the record itself allows, whatever the regulation's values are. */
    public static Term ofRecord(int workingDays, LocalDate asOf) {
        return new Term(Integer.toString(workingDays), ParameterUnit.WORKING_DAYS, null, asOf, false);
    }

    /** Longer by so many times the number of another value, which counts in the same unit. */
    public Term plus(int times, ParameterKey key, Parameters parameters) {
        Limit more = parameters.limit(key);
        if (more.unit() != unit) {
            throw new IllegalArgumentException(key + " is counted in " + more.unit() + ", not in " + unit);
        }
        int sum = Integer.parseInt(amount) + times * more.number();
        return new Term(Integer.toString(sum), unit, times == 0 ? parameter : key.name(), asOf, backwards);
    }

    /** The same length counted back from an event. */
    public Term before() {
        return new Term(amount, unit, parameter, asOf, true);
    }

    public boolean isOfRecord() {
        return parameter == null;
    }

    public boolean inDays() {
        return unit == ParameterUnit.WORKING_DAYS
                || unit == ParameterUnit.CALENDAR_DAYS
                || unit == ParameterUnit.MONTHS
                || unit == ParameterUnit.YEARS;
    }

    public Limit limit() {
        return new Limit(amount, unit);
    }
}
