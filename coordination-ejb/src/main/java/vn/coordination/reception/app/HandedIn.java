package vn.coordination.reception.app;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionStep;

/** What became of a petition that was handed in at a visit, as the office that received it writes it down. */
record HandedIn(Petition petition, Office office) {
    private static final Set<PetitionAct> GUIDING = Set.of(PetitionAct.GUIDE, PetitionAct.RETURN);

    /** Its matter is the office's own. */
    boolean ours() {
        return petition.classification()
                .flatMap(what -> what.matter().receiver().office())
                .filter(office::equals)
                .isPresent();
    }

    /** What was noted as its writer was shown elsewhere, such as the number of the letter. */
    Optional<String> guided() {
        return GUIDING.stream().flatMap(this::last).map(PetitionStep::note).findFirst();
    }

    boolean accepted() {
        return last(PetitionAct.ACCEPT).findAny().isPresent();
    }

    /** The body that it was sent on to. */
    Optional<String> forwarded() {
        return last(PetitionAct.FORWARD)
                .map(step -> joined(petition.addressee(), step.note()))
                .findFirst();
    }

    /** Another of the three offices, which has it now. */
    Optional<Office> transferred() {
        return Optional.of(petition.office()).filter(now -> now != office);
    }

    private Stream<PetitionStep> last(PetitionAct act) {
        return petition.round().last(act).stream();
    }

    static String joined(String... parts) {
        return String.join(
                ", ", Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }
}
