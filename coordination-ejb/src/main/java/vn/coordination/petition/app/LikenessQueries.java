package vn.coordination.petition.app;

import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionNumber;
import vn.coordination.petition.Verdict;
import vn.coordination.petition.duplicate.Clues;
import vn.coordination.petition.duplicate.DuplicateSearch;
import vn.coordination.petition.duplicate.Finding;
import vn.coordination.petition.duplicate.Findings;
import vn.coordination.petition.duplicate.Marks;
import vn.coordination.petition.duplicate.Match;
import vn.coordination.petition.seal.app.IdentityVault;

/**
 * What the offices have already of a petition that is only being typed. Nothing of it is kept or logged. Whoever types names
 * only to learn who denounced somebody is told no more than that an office has such a petition (PT-36), also of his own
 * office unless he is on its access list, and that only when he has name and matter already, and the door where it is known.
 */
@Stateless
@RolesAllowed({RECORDS_CLERK, CITIZEN_RECEIVER, PETITION_OFFICER})
public class LikenessQueries {
    /** The petition that is searched for has no id yet. */
    private static final long NONE = 0;

    private final MarkRepository marks;
    private final PetitionRepository petitions;
    private final AccessRepository accesses;
    private final IdentityVault vault;
    private final CurrentActor currentActor;

    protected LikenessQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    public LikenessQueries(
            MarkRepository marks,
            PetitionRepository petitions,
            AccessRepository accesses,
            IdentityVault vault,
            CurrentActor currentActor) {
        this.marks = marks;
        this.petitions = petitions;
        this.accesses = accesses;
        this.vault = vault;
        this.currentActor = currentActor;
    }

    /** Nothing before there is a matter and somebody or something it is about. */
    public List<PetitionRow.Like> like(Scope scope, Clues typed) {
        Marks sought = Marks.of(typed, vault::mark);
        if (!tellsEnough(typed) || sought.bands().length == 0) {
            return List.of();
        }
        Findings found = new DuplicateSearch(marks).like(sought, NONE);
        return Stream.concat(found.hints().stream(), found.precedents().stream())
                .flatMap(finding -> tell(scope, finding).stream())
                .toList();
    }

    private static boolean tellsEnough(Clues typed) {
        boolean about = Stream.of(typed.name(), typed.address(), typed.target()).anyMatch(known -> !known.isEmpty());
        return about && !typed.subject().isEmpty();
    }

    private Optional<PetitionRow.Like> tell(Scope scope, Finding finding) {
        Petition other = petitions.get(finding.petition());
        Match match = finding.match();
        boolean rival = match.kind() == Match.Kind.RIVAL;
        if (other.shielded() && !knows(scope, other)) {
            return rival
                    ? Optional.of(PetitionRow.Like.hidden(other, true, Verdict.OPEN.name(), ""))
                    : Optional.empty();
        }
        return Optional.of(new PetitionRow.Like(
                other.id(),
                other.office(),
                PetitionNumber.printed(other),
                other.summary(),
                other.state(),
                match.perMille(),
                match.reasons().stream().map(Enum::name).toList(),
                rival,
                Verdict.OPEN.name(),
                ""));
    }

    private boolean knows(Scope scope, Petition other) {
        return PetitionQueries.sees(scope, other)
                && accesses.of(other.id(), currentActor.get().person()).isPresent();
    }
}
