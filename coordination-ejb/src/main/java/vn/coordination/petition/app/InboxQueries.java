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
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionState;
import vn.coordination.petition.Verdict;

/** The list of an office's petitions: a page of it costs four questions, whatever the page and however many there are. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class InboxQueries {
    private final EntityManager entities;
    private final PeopleQueries people;

    protected InboxQueries() {
        this(null, null);
    }

    @Inject
    public InboxQueries(EntityManager entities, PeopleQueries people) {
        this.entities = entities;
        this.people = people;
    }

    /**
     * The newest first.
     *
     * @param before id of the last one of the page before; {@link Long#MAX_VALUE} for the first page
     */
    public List<PetitionLine> page(Scope scope, InboxFilter filter, long before, int size) {
        List<Petition> found = query(scope, filter, before).setMaxResults(size).getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = found.stream().map(Petition::id).collect(Collectors.toSet());
        Map<Long, Instant> dues = dues(scope, ids);
        Map<Long, Long> rivals = rivals(ids);
        Map<Long, String> names = people.names(officers(found));
        return found.stream()
                .map(petition -> line(petition, dues, rivals, names))
                .toList();
    }

    private TypedQuery<Petition> query(Scope scope, InboxFilter filter, long before) {
        StringBuilder where = new StringBuilder("select p from Petition p where p.id < :before"
                + " and (p.office = :office or p.boundFor = :office) and p.state in :states");
        Map<String, Object> values = new HashMap<>();
        values.put("before", before);
        values.put("office", scope.office());
        values.put("states", states(filter));
        add(where, values, " and p.classification.kind = :kind", "kind", filter.kind());
        add(where, values, " and p.officer = :officer", "officer", filter.officer());
        add(where, values, " and p.arrival.on >= :since", "since", filter.from());
        add(where, values, " and p.arrival.on <= :until", "until", filter.to());
        if (!filter.words().isEmpty()) {
            add(
                    where,
                    values,
                    " and (concat(p.number, '/', p.year, '-') like :words or p.folded like :words)",
                    "words",
                    "%" + Text.folded(filter.words()).replace("%", "\\%").replace("_", "\\_") + "%");
        }
        TypedQuery<Petition> query = entities.createQuery(where + " order by p.id desc", Petition.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static Collection<PetitionState> states(InboxFilter filter) {
        if (filter.queue() != null) {
            return filter.queue().states();
        }
        EnumSet<PetitionState> open = EnumSet.noneOf(PetitionState.class);
        Arrays.stream(PetitionState.values()).filter(state -> !state.ended()).forEach(open::add);
        return open;
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    /** The clock that rings first, of those that run against this office. */
    private Map<Long, Instant> dues(Scope scope, Set<Long> ids) {
        return entities.createQuery(
                        "select d.subject as petition, min(d.due) as due from Deadline d where d.subjectType = 'Petition'"
                                + " and d.subject in :ids and d.office = :office and d.ending is null"
                                + " group by d.subject",
                        Tuple.class)
                .setParameter("ids", ids.stream().map(String::valueOf).toList())
                .setParameter("office", scope.office().code())
                .getResultStream()
                .filter(row -> row.get("due") != null)
                .collect(Collectors.toMap(
                        row -> Long.valueOf(row.get("petition", String.class)), row -> row.get("due", Instant.class)));
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
            Petition petition, Map<Long, Instant> dues, Map<Long, Long> rivals, Map<Long, String> names) {
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
                dues.get(petition.id()),
                rivals.getOrDefault(petition.id(), 0L));
    }
}
