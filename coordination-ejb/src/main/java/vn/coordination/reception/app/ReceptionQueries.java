package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.facility.Room;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.LetterKind;
import vn.coordination.reception.DayState;
import vn.coordination.reception.JointHandling;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.reception.ReceptionDuty;
import vn.coordination.reception.Visit;
import vn.coordination.shared.City;

/**
 * The calendar of reception and the register of visits. A day that is posted may be known to everybody; what is only
 * planned, and the register, to the office itself; of a gathering all three know.
 */
@Stateless
@RolesAllowed({
    CHIEF,
    DEPUTY_CHIEF,
    DIVISION_HEAD,
    SCHEDULE_COORDINATOR,
    CITIZEN_RECEIVER,
    PETITION_OFFICER,
    RECORDS_CLERK
})
public class ReceptionQueries {
    private final EntityManager entities;
    private final PeopleQueries people;

    protected ReceptionQueries() {
        this(null, null);
    }

    @Inject
    public ReceptionQueries(EntityManager entities, PeopleQueries people) {
        this.entities = entities;
        this.people = people;
    }

    public List<ReceptionDayRow> days(Scope scope, YearMonth month) {
        return rows(entities.createQuery(
                        "select d from ReceptionDay d where d.time.day between :first and :last"
                                + " and (d.office = :office or d.state <> :planned) order by d.time.day, d.id",
                        ReceptionDay.class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .setParameter("office", scope.office())
                .setParameter("planned", DayState.PLANNED)
                .getResultList());
    }

    public Optional<ReceptionDayRow> day(Scope scope, long id) {
        return Optional.ofNullable(entities.find(ReceptionDay.class, id))
                .filter(day -> day.office() == scope.office() || day.state() != DayState.PLANNED)
                .map(day -> rows(List.of(day)).get(0));
    }

    private List<ReceptionDayRow> rows(List<ReceptionDay> days) {
        Map<Long, String> names =
                people.names(days.stream().map(ReceptionDay::receiver).toList());
        Map<Long, String> rooms = rooms(days);
        Map<Long, ReceptionDayRow.Next> next =
                next(days.stream().map(ReceptionDay::id).toList());
        return days.stream()
                .map(day -> new ReceptionDayRow(
                        day.id(),
                        day.version(),
                        day.office(),
                        day.receiver(),
                        names.getOrDefault(day.receiver(), ""),
                        day.host(),
                        day.time(),
                        day.room(),
                        rooms.getOrDefault(day.room(), ""),
                        day.form(),
                        day.state(),
                        day.unable(),
                        day.reason(),
                        day.recording(),
                        day.conclusions(),
                        next.get(day.id())))
                .toList();
    }

    private Map<Long, String> rooms(List<ReceptionDay> days) {
        return days.stream()
                .map(ReceptionDay::room)
                .distinct()
                .map(id -> entities.find(Room.class, id))
                .collect(Collectors.toMap(Room::id, Room::name));
    }

    private Map<Long, ReceptionDayRow.Next> next(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select d.subject as subject, d.code as code, d.due as due from Deadline d"
                                + " where d.subjectType = 'ReceptionDay' and d.subject in :ids and d.ending is null"
                                + " and d.due is not null order by d.due",
                        Tuple.class)
                .setParameter("ids", ids.stream().map(String::valueOf).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> Long.valueOf(row.get("subject", String.class)),
                        row -> new ReceptionDayRow.Next(row.get("code", String.class), row.get("due", Instant.class)),
                        (first, later) -> first));
    }

    /** The office's register of the month, the newest first, and the gatherings at the others. */
    public List<VisitRow> visits(Scope scope, YearMonth month) {
        List<Visit> visits = entities.createQuery(
                        "select v from Visit v where v.visitedAt >= :from and v.visitedAt < :to"
                                + " and (v.office = :office or v.gathering) order by v.id desc",
                        Visit.class)
                .setParameter("from", month.atDay(1).atStartOfDay(City.ZONE).toInstant())
                .setParameter(
                        "to",
                        month.plusMonths(1).atDay(1).atStartOfDay(City.ZONE).toInstant())
                .setParameter("office", scope.office())
                .getResultList();
        return rows(scope, visits);
    }

    public Optional<VisitRow> visit(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Visit.class, id))
                .filter(visit -> visit.office() == scope.office() || visit.gathering())
                .map(visit -> rows(scope, List.of(visit)).get(0));
    }

    private List<VisitRow> rows(Scope scope, List<Visit> visits) {
        Map<Long, String> names = people.names(visits.stream()
                .flatMap(visit -> Stream.concat(Stream.of(visit.receiver()), visit.noticeSigner().stream()))
                .toList());
        Map<Long, List<VisitRow.Paper>> papers = papers(visits.stream()
                .filter(visit -> visit.office() == scope.office())
                .map(Visit::id)
                .toList());
        return visits.stream()
                .map(visit -> row(visit, names, papers.getOrDefault(visit.id(), List.of())))
                .toList();
    }

    private Map<Long, List<VisitRow.Paper>> papers(Collection<Long> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select l.visit, l.id, l.kind, l.symbol, l.at from VisitLetter l where l.visit in :visits"
                                + " order by l.id",
                        Tuple.class)
                .setParameter("visits", visits)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Long.class),
                        Collectors.mapping(
                                row -> new VisitRow.Paper(
                                        row.get(1, Long.class),
                                        row.get(2, LetterKind.class),
                                        row.get(3, String.class),
                                        row.get(4, Instant.class)),
                                Collectors.toList())));
    }

    /** Those of all offices: who has to receive is no secret. */
    public List<ReceptionDutyRow> duties(Scope scope, LocalDate today) {
        List<ReceptionDuty> duties = entities.createQuery(
                        "select d from ReceptionDuty d where :opens = true"
                                + " and (d.validity.until is null or d.validity.until >= :today) order by d.id",
                        ReceptionDuty.class)
                .setParameter("opens", scope.opens())
                .setParameter("today", today)
                .getResultList();
        Map<Long, String> names =
                people.names(duties.stream().map(ReceptionDuty::person).toList());
        return duties.stream()
                .map(duty -> new ReceptionDutyRow(
                        duty.id(),
                        duty.office(),
                        names.getOrDefault(duty.person(), ""),
                        duty.validity().since(),
                        duty.validity().until(),
                        openMonths(duty.id())))
                .toList();
    }

    private long openMonths(long duty) {
        return entities.createQuery(
                        "select count(d) from Deadline d where d.subjectType = 'ReceptionDuty'"
                                + " and d.subject like :months and d.ending is null",
                        Long.class)
                .setParameter("months", duty + "-%")
                .getSingleResult();
    }

    private VisitRow row(Visit visit, Map<Long, String> names, List<VisitRow.Paper> papers) {
        return new VisitRow(
                visit.id(),
                visit.version(),
                visit.office(),
                names.getOrDefault(visit.receiver(), ""),
                visit.at(),
                visit.people(),
                visit.gathering(),
                visit.kind(),
                visit.summary(),
                visit.outcome(),
                visit.ground().orElse(null),
                visit.petition().orElse(null),
                visit.owesNotice() && !visit.noticed(),
                visit.noticeSigner().map(names::get).orElse(null),
                visit.gathering() ? joint(visit.id()) : List.of(),
                papers);
    }

    private List<VisitRow.Joint> joint(long visit) {
        return entities.createQuery(
                        "select j from JointHandling j where j.visit = :visit order by j.id", JointHandling.class)
                .setParameter("visit", visit)
                .getResultStream()
                .map(each -> new VisitRow.Joint(each.office(), each.at(), each.note()))
                .toList();
    }
}
