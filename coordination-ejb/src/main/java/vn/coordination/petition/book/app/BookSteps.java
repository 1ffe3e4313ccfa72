package vn.coordination.petition.book.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.coordination.organisation.Office;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionStep;

/** The steps of one petition, as the book of one office tells them. */
record BookSteps(Office office, List<PetitionStep> steps) {
    static final Set<PetitionAct> ENTRIES = EnumSet.of(PetitionAct.REGISTER, PetitionAct.TAKE_OVER, PetitionAct.REOPEN);
    private static final Set<PetitionAct> WITHOUT_OUTCOME =
            EnumSet.of(PetitionAct.MERGE, PetitionAct.SPLIT_UP, PetitionAct.WITHDRAW);

    /** When it came into this office's book, the last time. */
    Optional<PetitionStep> entered() {
        return last(step -> step.office() == office && ENTRIES.contains(step.act()));
    }

    /** What became of it, the last time that was said. */
    Optional<PetitionStep> outcome() {
        return last(step -> step.act().outcome() || WITHOUT_OUTCOME.contains(step.act()));
    }

    Optional<PetitionStep> closed() {
        return last(step -> step.act() == PetitionAct.CLOSE);
    }

    private Optional<PetitionStep> last(Predicate<PetitionStep> wanted) {
        return steps.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
