package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.petition.ClockFacts;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionClock;
import vn.coordination.petition.PetitionClocks;
import vn.coordination.petition.PetitionKind;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Brings the clocks of a petition to what it is now, in every office that has or had it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PetitionClockKeeper {
    private final Deadlines deadlines;
    private final RuleBook book;

    protected PetitionClockKeeper() {
        this(null, null);
    }

    @Inject
    PetitionClockKeeper(Deadlines deadlines, RuleBook book) {
        this.deadlines = deadlines;
        this.book = book;
    }

    void keep(Petition petition) {
        keep(petition, Set.of());
    }

    /** @param before offices that it concerned before the act; the one it was bound for may be out of it now */
    void keep(Petition petition, Set<Office> before) {
        Set<Office> offices = concerned(petition);
        offices.addAll(before);
        for (Office office : offices) {
            ClockFacts facts = facts(petition, office);
            deadlines.keepAll(PetitionClocks.ALL, facts, owing(petition, office));
        }
    }

    /** When the settlement that the office owes is due. */
    Optional<Instant> settlementDue(Petition petition) {
        return PetitionClocks.SETTLEMENTS.stream()
                .map(clock -> deadlines.due(clock, owing(petition, petition.office())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The moment until which its papers are kept, when it was filed (PT-45). */
    Optional<Instant> keptUntil(Petition petition) {
        return deadlines.due(PetitionClocks.KEPT, owing(petition, petition.office()));
    }

    /** The offices that have it, had it or are offered it. */
    Set<Office> concerned(Petition petition) {
        Set<Office> offices = EnumSet.of(petition.entryOffice(), petition.office());
        petition.boundFor().ifPresent(offices::add);
        petition.steps().forEach(step -> offices.add(step.office()));
        return offices;
    }

    private ClockFacts facts(Petition petition, Office office) {
        ClockFacts facts = ClockFacts.of(petition, office, Optional.empty());
        if (!facts.is(PetitionKind.DENUNCIATION)) {
            return facts;
        }
        PetitionClock settlement = PetitionClocks.DENUNCIATION_SETTLEMENT;
        return ClockFacts.of(petition, office, deadlines.due(settlement, facts, owing(petition, office)));
    }

    private static Owing owing(Petition petition, Office office) {
        Office awaiting = petition.boundFor()
                .filter(to -> to == office)
                .map(to -> petition.office())
                .orElse(null);
        Long officer = petition.office() == office ? petition.officer().orElse(null) : null;
        return new Owing(Subject.of(Petition.class, petition.id()), office, officer, awaiting);
    }

    /** The clock stands still while the case is suspended (PT-20). */
    void pause(Petition petition, String reason) {
        PetitionClocks.SETTLEMENTS.forEach(clock -> deadlines.pause(clock, owing(petition, petition.office()), reason));
    }

    void resume(Petition petition) {
        PetitionClocks.SETTLEMENTS.forEach(clock -> deadlines.resume(clock, owing(petition, petition.office())));
    }

    /** The clock of a complex case, or of a denunciation once more. */
    void extend(Petition petition) {
        Office office = petition.office();
        ClockFacts facts = facts(petition, office);
        LocalDate accepted = LocalDate.ofInstant(facts.at(PetitionAct.ACCEPT).orElseThrow(), City.ZONE);
        Parameters parameters = book.parametersAsOf(accepted);
        int times = petition.times(PetitionAct.EXTEND);
        PetitionClocks.SETTLEMENTS.forEach(
                clock -> deadlines.lengthen(clock, owing(petition, office), clock.extended(facts, times, parameters)));
    }
}
