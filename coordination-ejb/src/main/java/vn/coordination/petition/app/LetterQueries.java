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
import java.util.List;
import vn.coordination.identity.Scope;
import vn.coordination.petition.IssuedLetter;

/** Which letters went out about a petition, for whoever may see the petition. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class LetterQueries {
    private final EntityManager entities;
    private final PetitionQueries petitions;

    protected LetterQueries() {
        this(null, null);
    }

    @Inject
    public LetterQueries(EntityManager entities, PetitionQueries petitions) {
        this.entities = entities;
        this.petitions = petitions;
    }

    public List<LetterRow> letters(Scope scope, long petition) {
        if (petitions.petition(scope, petition).isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select l from IssuedLetter l where l.petition = :petition order by l.id", IssuedLetter.class)
                .setParameter("petition", petition)
                .getResultStream()
                .map(LetterQueries::row)
                .toList();
    }

    static LetterRow row(IssuedLetter letter) {
        return new LetterRow(
                letter.id(),
                letter.petition(),
                letter.kind(),
                letter.office(),
                letter.symbol(),
                letter.at(),
                letter.digest());
    }
}
