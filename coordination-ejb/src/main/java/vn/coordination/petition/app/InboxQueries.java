package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.AgeBand;
import vn.coordination.petition.Petition;
import vn.coordination.petition.Verdict;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/**
 * The list of an office's petitions, the newest first: a page of it costs a handful of questions, whatever the page and
 * however many petitions there are.
 */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class InboxQueries {
    private EntityManager entities;
    private PeopleQueries people;
    private DeadlineQueries deadlines;
    private RuleBook book;
    private Clock clock;

    protected InboxQueries() {}

    @Inject
    InboxQueries(EntityManager entities, PeopleQueries people, DeadlineQueries deadlines, RuleBook book, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.deadlines = deadlines;
        this.book = book;
        this.clock = clock;
    }

    /** @param before id of the last one of the page before; {@link Long#MAX_VALUE} for the first page */
    public List<PetitionLine> older(Scope scope, Locale locale, InboxFilter filter, long before, int size) {
        InboxCondition condition = condition(scope, filter).and(" and p.id < :before", "before", before);
        return lines(scope, locale, find(condition, " order by p.id desc", size));
    }

    /**
     * What comes before a page, nearest to it.
     *
     * @param after id of the first one of that page
     */
    public List<PetitionLine> newer(Scope scope, Locale locale, InboxFilter filter, long after, int size) {
        InboxCondition condition = condition(scope, filter).and(" and p.id > :after", "after", after);
        List<Petition> found = new ArrayList<>(find(condition, " order by p.id", size));
        Collections.reverse(found);
        return lines(scope, locale, found);
    }

    /**
     * How many there are of each age, whatever age the filter asks for; no more than one above
     * {@link PetitionQueries#COUNTED} are counted.
     */
    public Map<AgeBand, Long> ages(Scope scope, InboxFilter filter) {
        Map<AgeBand, Long> ages = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            List<Long> counted = query(condition(scope, filter.of(band)), "select p.id from Petition p", "", Long.class)
                    .setMaxResults(PetitionQueries.COUNTED + 1)
                    .getResultList();
            ages.put(band, (long) counted.size());
        }
        return ages;
    }

    private InboxCondition condition(Scope scope, InboxFilter filter) {
        return InboxCondition.of(scope, filter, today(), book.calendar());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }

    private List<Petition> find(InboxCondition condition, String order, int size) {
        return query(condition, "select p from Petition p", order, Petition.class)
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> query(InboxCondition condition, String select, String end, Class<T> row) {
        TypedQuery<T> query = entities.createQuery(select + condition.where() + end, row);
        condition.values().forEach(query::setParameter);
        return query;
    }

    private List<PetitionLine> lines(Scope scope, Locale locale, List<Petition> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = found.stream().map(Petition::id).collect(Collectors.toSet());
        Map<String, DeadlineRow> clocks = deadlines.next(
                scope, locale, "Petition", ids.stream().map(String::valueOf).toList());
        Map<Long, Long> rivals = rivals(ids);
        Map<Long, String> names = people.names(officers(found));
        return found.stream()
                .map(petition -> line(petition, clocks, rivals, names))
                .toList();
    }

    private Map<Long, Long> rivals(Set<Long> ids) {
        return entities.createQuery(
                        "select m.petition as petition, count(m) as rivals from PetitionMatch m"
                                + " join Petition p on p.id = m.petition join Petition o on o.id = m.other"
                                + " where m.petition in :ids and m.rival and m.verdict = :open"
                                + " and (o.dossier is null or o.dossier <> p.dossier) group by m.petition",
                        Tuple.class)
                .setParameter("ids", ids)
                .setParameter("open", Verdict.OPEN)
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> row.get("petition", Long.class), row -> row.get("rivals", Long.class)));
    }

    private static Set<Long> officers(List<Petition> found) {
        Set<Long> officers = new HashSet<>();
        found.forEach(petition -> petition.officer().ifPresent(officers::add));
        return officers;
    }

    private static PetitionLine line(
            Petition petition, Map<String, DeadlineRow> clocks, Map<Long, Long> rivals, Map<Long, String> names) {
        return new PetitionLine(
                petition.id(),
                PetitionQueries.number(petition),
                petition.office(),
                petition.boundFor().orElse(null),
                petition.arrival().on(),
                petition.arrival().channel(),
                petition.kind().orElse(null),
                petition.state(),
                petition.target(),
                petition.summary(),
                petition.officer().map(names::get).orElse(null),
                petition.crowd().persons(),
                clocks.get(String.valueOf(petition.id())),
                rivals.getOrDefault(petition.id(), 0L));
    }
}
