package vn.coordination.report.app;

import static vn.coordination.identity.Role.Name.AUDITOR;
import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.REPORT_OFFICER;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.conference.app.HeldQueries;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.counted.app.CountedPetitionQueries;
import vn.coordination.report.CutOff;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/**
 * The figures of all three offices, for those who report; and the list behind each, in which every record counts and those
 * that the reader may not open say nothing but their day.
 */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SCHEDULE_COORDINATOR, REPORT_OFFICER, AUDITOR})
public class ReportQueries {
    private final EntityManager entities;
    private final HeldQueries conferences;
    private final CountedPetitionQueries petitions;
    private final CurrentActor actor;
    private final RuleBook book;
    private final Clock clock;

    protected ReportQueries() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReportQueries(
            EntityManager entities,
            HeldQueries conferences,
            CountedPetitionQueries petitions,
            CurrentActor actor,
            RuleBook book,
            Clock clock) {
        this.entities = entities;
        this.conferences = conferences;
        this.petitions = petitions;
        this.actor = actor;
        this.book = book;
        this.clock = clock;
    }

    public List<FigureRow> figures(Scope scope, ReportPeriod period) {
        return Stream.of(Figure.values())
                .map(figure -> figure(scope, figure, period))
                .toList();
    }

    public FigureRow figure(Scope scope, Figure figure, ReportPeriod period) {
        FigureQuery counting = FigureQuery.of(figure);
        Query query = entities.createNativeQuery(counting.total(), Tuple.class);
        counting.bounds(period).forEach(query::setParameter);
        Tuple found = (Tuple) query.getSingleResult();
        return new FigureRow(figure, number(found, "records"), number(found, "total"));
    }

    /** @param after the place of the last one of the page before; {@link ListPlace#START} for the first page */
    public List<CountedRecord> list(Scope scope, Figure figure, ReportPeriod period, ListPlace after, int size) {
        FigureQuery counting = FigureQuery.of(figure);
        Map<String, Object> bounds = new LinkedHashMap<>(counting.bounds(period));
        after.moment(counting.instant()).ifPresent(moment -> bounds.put("since", moment));
        bounds.put("after", after.id());
        Query query = entities.createNativeQuery(counting.page(), Tuple.class).setMaxResults(size);
        bounds.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        List<Tuple> found = rows.stream().map(Tuple.class::cast).toList();
        Map<Long, CountedRecord.Opened> opened = opened(
                scope, figure, found.stream().map(row -> number(row, "id")).toList());
        return found.stream()
                .map(row -> record(row, counting.instant(), opened.get(number(row, "id"))))
                .toList();
    }

    /** RP-01: of each kind the period that runs, and the one before it. */
    public Map<CutOff, List<ReportPeriod>> periods(Scope scope) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        int last = book.parametersAsOf(today).limit(ParameterKey.RP_01_CUT_OFF).number();
        Map<CutOff, List<ReportPeriod>> periods = new EnumMap<>(CutOff.class);
        for (CutOff kind : CutOff.values()) {
            periods.put(kind, List.of(kind.at(today, last), kind.over(today, last)));
        }
        return periods;
    }

    private Map<Long, CountedRecord.Opened> opened(Scope scope, Figure figure, Collection<Long> ids) {
        if (ids.isEmpty() || !scope.opens()) {
            return Map.of();
        }
        return switch (figure.counted()) {
            case CONFERENCE -> each(conferences.conferences(scope, ids), CountedRecord.Opened::of);
            case POINT -> each(conferences.points(scope, ids), CountedRecord.Opened::of);
            case PETITION ->
                readsPetitions() ? each(petitions.petitions(scope, ids), CountedRecord.Opened::of) : Map.of();
            case LETTER -> readsPetitions() ? each(petitions.letters(scope, ids), CountedRecord.Opened::of) : Map.of();
        };
    }

    /** As those services have it; others who report see that there are some, and how many. */
    private boolean readsPetitions() {
        return actor.get().hasAny(Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }

    private static <T> Map<Long, CountedRecord.Opened> each(
            Map<Long, T> found, Function<T, CountedRecord.Opened> opener) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> opener.apply(one.getValue())));
    }

    private static CountedRecord record(Tuple row, boolean instant, CountedRecord.Opened opened) {
        String moment = row.get("moment", String.class);
        return new CountedRecord(
                new ListPlace(moment, number(row, "id")), day(moment, instant), number(row, "weight"), opened);
    }

    private static LocalDate day(String moment, boolean instant) {
        return instant
                ? LocalDateTime.parse(moment.replace(' ', 'T'))
                        .atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(City.ZONE)
                        .toLocalDate()
                : LocalDate.parse(moment);
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
