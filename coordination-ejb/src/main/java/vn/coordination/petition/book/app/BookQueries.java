package vn.coordination.petition.book.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.BookPeriod;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionNumber;
import vn.coordination.petition.PetitionStep;
import vn.coordination.shared.City;

/** An office's book of petitions: what was written into it in a period, page by page and five questions a page. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, RECORDS_CLERK})
public class BookQueries {
    private final EntityManager entities;
    private final PeopleQueries people;

    protected BookQueries() {
        this(null, null);
    }

    @Inject
    public BookQueries(EntityManager entities, PeopleQueries people) {
        this.entities = entities;
        this.people = people;
    }

    /** @param after id of the last one of the page before; 0 for the first page */
    public List<BookRow> page(Scope scope, BookPeriod period, long after, int size) {
        List<Petition> found = entities.createQuery(
                        "select p from Petition p where p.id > :after and p.id in (select s.petition.id"
                                + " from PetitionStep s where s.office = :office and s.act in :entries"
                                + " and s.at >= :start and s.at < :end) order by p.id",
                        Petition.class)
                .setParameter("after", after)
                .setParameter("office", scope.office())
                .setParameter("entries", BookSteps.ENTRIES)
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .setMaxResults(size)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = found.stream().map(Petition::id).collect(Collectors.toSet());
        Map<Long, List<PetitionStep>> steps = steps(ids);
        Map<Long, LocalDate> limits = limits(scope, ids);
        Map<Long, String> leads = leads(found);
        Map<Long, String> officers = people.names(
                found.stream().flatMap(petition -> petition.officer().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(petition -> row(
                        petition,
                        new BookSteps(scope.office(), steps.get(petition.id())),
                        petition.officer().map(officers::get).orElse(null),
                        leads.getOrDefault(petition.dossier(), ""),
                        limits.get(petition.id())))
                .toList();
    }

    private Map<Long, List<PetitionStep>> steps(Set<Long> petitions) {
        return entities.createQuery(
                        "select s.petition.id, s from PetitionStep s where s.petition.id in :ids order by s.id",
                        Tuple.class)
                .setParameter("ids", petitions)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Long.class),
                        Collectors.mapping(row -> row.get(1, PetitionStep.class), Collectors.toList())));
    }

    private Map<Long, LocalDate> limits(Scope scope, Collection<Long> petitions) {
        return entities.createQuery(
                        "select d.subject, min(d.due) from Deadline d where d.subjectType = 'Petition'"
                                + " and d.subject in :ids and d.office = :office and d.ending is null"
                                + " and d.due is not null group by d.subject",
                        Tuple.class)
                .setParameter("ids", petitions.stream().map(String::valueOf).toList())
                .setParameter("office", scope.office().code())
                .getResultStream()
                // due is the first moment that is late
                .collect(Collectors.toMap(
                        row -> Long.valueOf(row.get(0, String.class)),
                        row -> day(row.get(1, Instant.class).minusMillis(1))));
    }

    private Map<Long, String> leads(List<Petition> joined) {
        Set<Long> others = joined.stream()
                .filter(petition -> !Objects.equals(petition.dossier(), petition.id()))
                .map(Petition::dossier)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (others.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p from Petition p where p.id in :ids", Petition.class)
                .setParameter("ids", others)
                .getResultStream()
                .collect(Collectors.toMap(Petition::id, PetitionNumber::printed));
    }

    private static BookRow row(Petition petition, BookSteps steps, String officer, String lead, LocalDate limit) {
        PetitionStep outcome = steps.outcome().orElse(null);
        Classification found = petition.classification().orElse(null);
        return new BookRow(
                petition.id(),
                PetitionNumber.printed(petition),
                petition.arrival().on(),
                steps.entered().map(PetitionStep::at).map(BookQueries::day).orElse(null),
                petition.arrival().channel(),
                petition.arrival().forwarder(),
                petition.crowd().persons(),
                found == null ? null : found.kind(),
                found == null ? null : found.matter(),
                petition.target(),
                petition.level(),
                lead,
                petition.summary(),
                officer,
                petition.state(),
                outcome == null ? null : outcome.to(),
                outcome == null ? null : day(outcome.at()),
                outcome == null ? null : outcome.note(),
                petition.addressee(),
                petition.answerDue().orElse(null),
                limit,
                petition.state().ended()
                        ? steps.closed()
                                .map(PetitionStep::at)
                                .map(BookQueries::day)
                                .orElse(null)
                        : null);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, City.ZONE);
    }
}
