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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionMatch;
import vn.coordination.petition.PetitionNumber;
import vn.coordination.petition.PetitionStep;

/**
 * Reads petitions for the officers of every office that has, had or is offered them. Who wrote them is never read here.
 */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class PetitionQueries {
    private final EntityManager entities;
    private final PeopleQueries people;

    protected PetitionQueries() {
        this(null, null);
    }

    @Inject
    public PetitionQueries(EntityManager entities, PeopleQueries people) {
        this.entities = entities;
        this.people = people;
    }

    public Optional<PetitionRow> petition(Scope scope, long id) {
        return Optional.ofNullable(entities.find(Petition.class, id))
                .filter(found -> sees(scope, found))
                .map(found -> row(scope, found));
    }

    /** The id of a petition by its number, for whoever may see it. */
    public Optional<Long> numbered(Scope scope, String number) {
        return PetitionNumber.parse(number)
                .flatMap(given -> entities.createQuery(
                                "select p from Petition p"
                                        + " where p.entryOffice = :office and p.year = :year and p.number = :number",
                                Petition.class)
                        .setParameter("office", given.office())
                        .setParameter("year", given.year())
                        .setParameter("number", given.number())
                        .getResultStream()
                        .filter(found -> sees(scope, found))
                        .map(Petition::id)
                        .findFirst());
    }

    static boolean sees(Scope scope, Petition petition) {
        return scope.system()
                || petition.office() == scope.office()
                || petition.entryOffice() == scope.office()
                || petition.boundFor().filter(to -> to == scope.office()).isPresent()
                || petition.steps().stream().anyMatch(step -> step.office() == scope.office());
    }

    private PetitionRow row(Scope scope, Petition found) {
        List<PetitionStep> steps = found.steps();
        Set<Long> persons = new HashSet<>();
        steps.stream()
                .map(PetitionStep::person)
                .filter(person -> person != null)
                .forEach(persons::add);
        found.officer().ifPresent(persons::add);
        Map<Long, String> names = people.names(persons);
        return new PetitionRow(
                found.id(),
                found.version(),
                PetitionNumber.printed(found),
                found.entryOffice(),
                found.office(),
                found.boundFor().orElse(null),
                found.arrival(),
                found.crowd(),
                found.target(),
                found.summary(),
                found.classification().orElse(null),
                found.level(),
                found.origin().orElse(null),
                found.delegation(),
                found.dossier(),
                found.officer().orElse(null),
                found.officer().map(names::get).orElse(null),
                found.state(),
                found.originalsHeld(),
                found.shielded(),
                found.addressee(),
                found.answerDue().orElse(null),
                found.criteria(),
                found.alarms(),
                steps.stream().map(step -> step(step, names)).toList(),
                likes(scope, found));
    }

    private static PetitionRow.Step step(PetitionStep step, Map<Long, String> names) {
        return new PetitionRow.Step(
                step.act(),
                step.to(),
                step.office(),
                step.person() == null ? null : names.get(step.person()),
                step.at(),
                step.ground().orElse(null),
                step.note(),
                step.day().orElse(null));
    }

    private List<PetitionRow.Like> likes(Scope scope, Petition petition) {
        return entities.createQuery(
                        "select m, p from PetitionMatch m join Petition p on p.id = m.other"
                                + " where m.petition = :petition order by m.rival desc, m.score desc, m.id",
                        Tuple.class)
                .setParameter("petition", petition.id())
                .getResultStream()
                .map(row -> like(scope, row.get(0, PetitionMatch.class), row.get(1, Petition.class)))
                .toList();
    }

    private static PetitionRow.Like like(Scope scope, PetitionMatch match, Petition other) {
        if (!sees(scope, other) && other.shielded()) {
            return PetitionRow.Like.hidden(other, match.rival(), match.verdict().name(), match.note());
        }
        return new PetitionRow.Like(
                other.id(),
                other.office(),
                PetitionNumber.printed(other),
                other.summary(),
                other.state(),
                match.score(),
                Arrays.asList(match.reasons().split(" ")),
                match.rival(),
                match.verdict().name(),
                match.note());
    }
}
