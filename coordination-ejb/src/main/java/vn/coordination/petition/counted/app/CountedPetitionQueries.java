package vn.coordination.petition.counted.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.identity.Scope;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionNumber;

/** Petitions and letters by id, as reports list them; those that the reader may not see are left out. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class CountedPetitionQueries {
    private final EntityManager entities;

    protected CountedPetitionQueries() {
        this(null);
    }

    @Inject
    public CountedPetitionQueries(EntityManager entities) {
        this.entities = entities;
    }

    public Map<Long, CountedPetition> petitions(Scope scope, Collection<Long> ids) {
        return entities.createQuery(
                        "select p from Petition p where p.id in :ids and (p.office = :office or p.entryOffice = :office"
                                + " or p.boundFor = :office or exists (select s from PetitionStep s"
                                + " where s.petition = p and s.office = :office))",
                        Petition.class)
                .setParameter("ids", ids)
                .setParameter("office", scope.office())
                .getResultStream()
                .map(petition -> new CountedPetition(
                        petition.id(),
                        PetitionNumber.printed(petition),
                        petition.kind().orElse(null)))
                .collect(Collectors.toMap(CountedPetition::id, Function.identity()));
    }

    public Map<Long, CountedLetter> letters(Scope scope, Collection<Long> ids) {
        Map<Long, CountedLetter> found = entities.createQuery(
                        "select l.id as counted, l.petition as petition, l.symbol as symbol, l.kind as kind"
                                + " from IssuedLetter l where l.id in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new CountedLetter(
                        row.get("counted", Long.class),
                        row.get("petition", Long.class),
                        row.get("symbol", String.class),
                        row.get("kind", LetterKind.class)))
                .collect(Collectors.toMap(CountedLetter::id, Function.identity()));
        Map<Long, CountedPetition> seen = petitions(
                scope,
                found.values().stream().map(CountedLetter::petition).distinct().toList());
        found.values().removeIf(letter -> !seen.containsKey(letter.petition()));
        return found;
    }
}
