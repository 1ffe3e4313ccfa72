package vn.coordination.rule.app;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.coordination.rule.Articles;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.WorkingCalendar;

/** Everything the rule book held when it was last read. */
final class RuleEdition {
    /** @param until last day of validity; null = until replaced */
    record DatedValue(ParameterKey key, Limit value, LocalDate from, LocalDate until) {
        boolean isInForce(LocalDate date) {
            return !date.isBefore(from) && (until == null || !date.isAfter(until));
        }
    }

    /**
     * @param version number of the version
     * @param end first day it is no longer in force
     */
    record DatedArticles(int version, LocalDate from, LocalDate end, Map<RuleCode, String> places) {
        boolean isInForce(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(end);
        }
    }

    private final List<DatedValue> values;
    private final List<DatedArticles> versions;
    private final WorkingCalendar calendar;
    private final long readAt = System.nanoTime();
    private final Map<LocalDate, Parameters> byDate = new ConcurrentHashMap<>();

    RuleEdition(List<DatedValue> values, List<DatedArticles> versions, WorkingCalendar calendar) {
        this.values = List.copyOf(values);
        this.versions = List.copyOf(versions);
        this.calendar = calendar;
    }

    Parameters parametersAsOf(LocalDate date) {
        return byDate.computeIfAbsent(date, day -> new Parameters(day, inForce(day), notYet(day)));
    }

    Articles articlesAsOf(LocalDate date) {
        return new Articles(date, versionOn(date).map(DatedArticles::places).orElse(Map.of()));
    }

    /** The number of the version in force; empty before the first. */
    Optional<Integer> versionAsOf(LocalDate date) {
        return versionOn(date).map(DatedArticles::version);
    }

    private Optional<DatedArticles> versionOn(LocalDate date) {
        return versions.stream().filter(version -> version.isInForce(date)).findFirst();
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    boolean olderThan(long nanos) {
        return System.nanoTime() - readAt > nanos;
    }

    /** Of two values in force on one day the later one holds. */
    private Map<ParameterKey, Limit> inForce(LocalDate day) {
        Map<ParameterKey, DatedValue> found = new EnumMap<>(ParameterKey.class);
        values.stream()
                .filter(value -> value.isInForce(day))
                .forEach(value -> found.merge(
                        value.key(), value, (one, other) -> one.from().isAfter(other.from()) ? one : other));
        Map<ParameterKey, Limit> limits = new EnumMap<>(ParameterKey.class);
        found.forEach((key, value) -> limits.put(key, value.value()));
        return limits;
    }

    /** Numbers that only a later date brings; one that has ended is missing. */
    private Set<ParameterKey> notYet(LocalDate day) {
        Set<ParameterKey> later = EnumSet.noneOf(ParameterKey.class);
        values.forEach(value -> later.add(value.key()));
        values.stream().filter(value -> !value.from().isAfter(day)).forEach(value -> later.remove(value.key()));
        return later;
    }
}
