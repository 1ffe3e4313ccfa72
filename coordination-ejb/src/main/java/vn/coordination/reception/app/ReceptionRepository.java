package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;
import vn.coordination.petition.Petition;
import vn.coordination.reception.DayState;
import vn.coordination.reception.JointHandling;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.reception.ReceptionDuty;
import vn.coordination.reception.Visit;
import vn.coordination.reception.VisitLetter;
import vn.coordination.reception.VisitLook;
import vn.coordination.reception.VoterRecommendation;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Reception days, duties to receive, and the register of visits. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceptionRepository {
    private final EntityManager entities;

    protected ReceptionRepository() {
        this(null);
    }

    @Inject
    ReceptionRepository(EntityManager entities) {
        this.entities = entities;
    }

    ReceptionDay day(long id) {
        return found(ReceptionDay.class, id);
    }

    ReceptionDay day(long id, int seen) {
        ReceptionDay day = day(id);
        ChangedMeanwhile.unless(seen, day.version(), Subject.of(ReceptionDay.class, id));
        return day;
    }

    /** The day that this slot claims the time of, if there is one that is still to come; asks without writing first. */
    Optional<ReceptionDay> openDayOf(long slot) {
        return entities
                .createQuery("select d from ReceptionDay d where d.slot = :slot", ReceptionDay.class)
                .setParameter("slot", slot)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .filter(day -> day.slot() == slot && day.state().open())
                .findFirst();
    }

    Visit visit(long id) {
        return found(Visit.class, id);
    }

    Visit visit(long id, int seen) {
        Visit visit = visit(id);
        ChangedMeanwhile.unless(seen, visit.version(), Subject.of(Visit.class, id));
        return visit;
    }

    ReceptionDuty duty(long id) {
        return found(ReceptionDuty.class, id);
    }

    private <E> E found(Class<E> type, long id) {
        E found = entities.find(type, id);
        if (found == null) {
            throw new ChangedMeanwhile(Subject.of(type, id));
        }
        return found;
    }

    void add(ReceptionDay day) {
        entities.persist(day);
    }

    void add(ReceptionDuty duty) {
        entities.persist(duty);
    }

    void add(Visit visit) {
        entities.persist(visit);
    }

    void add(JointHandling handling) {
        entities.persist(handling);
    }

    void add(VisitLook look) {
        entities.persist(look);
    }

    void add(VisitLetter letter) {
        entities.persist(letter);
        entities.flush();
    }

    Optional<VisitLetter> letter(long visit, long letter) {
        return Optional.ofNullable(entities.find(VisitLetter.class, letter)).filter(found -> found.visit() == visit);
    }

    void add(VoterRecommendation recommendation) {
        entities.persist(recommendation);
    }

    /** The duties of everybody that hold, or ended after that day. */
    List<ReceptionDuty> dutiesSince(LocalDate day) {
        return entities.createQuery(
                        "select d from ReceptionDuty d where d.validity.until is null or d.validity.until >= :day",
                        ReceptionDuty.class)
                .setParameter("day", day)
                .getResultList();
    }

    List<ReceptionDuty> dutiesOf(long person) {
        return entities.createQuery("select d from ReceptionDuty d where d.person = :person", ReceptionDuty.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The days of the month on which that person received in himself. */
    List<ReceptionDay> held(long person, YearMonth month) {
        return entities.createQuery(
                        "select d from ReceptionDay d where d.receiver = :person and d.state = :held"
                                + " and d.time.day between :first and :last",
                        ReceptionDay.class)
                .setParameter("person", person)
                .setParameter("held", DayState.HELD)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList();
    }

    /** What was handed in at these visits, by the visit. */
    Map<Long, HandedIn> handedIn(List<VisitRow> visits) {
        Map<Long, VisitRow> byPetition = visits.stream()
                .filter(visit -> visit.petition() != null)
                .collect(Collectors.toMap(VisitRow::petition, visit -> visit));
        return byPetition.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select distinct p from Petition p left join fetch p.steps where p.id in :ids",
                                Petition.class)
                        .setParameter("ids", byPetition.keySet())
                        .getResultStream()
                        .map(petition -> new HandedIn(
                                petition, byPetition.get(petition.id()).office()))
                        .collect(Collectors.toMap(
                                handed -> byPetition.get(handed.petition().id()).id(), handed -> handed));
    }
}
