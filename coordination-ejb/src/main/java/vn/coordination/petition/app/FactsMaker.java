package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.Criterion;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionStep;
import vn.coordination.petition.Round;
import vn.coordination.shared.City;

/** Puts together what an act on a petition is judged by. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FactsMaker {
    private final PetitionRepository petitions;
    private final PetitionClockKeeper clocks;
    private final MatchRepository matches;

    protected FactsMaker() {
        this(null, null, null);
    }

    @Inject
    FactsMaker(PetitionRepository petitions, PetitionClockKeeper clocks, MatchRepository matches) {
        this.petitions = petitions;
        this.clocks = clocks;
        this.matches = matches;
    }

    ActFacts of(Petition petition, DoAct command, PetitionAct act, Office to, Actor actor, Instant now) {
        return new ActFacts(
                petition.id(),
                act,
                petition.state(),
                actor.office(),
                came(petition),
                petition.classification(),
                petition.crowd(),
                petition.papers(),
                past(petition, act),
                course(petition),
                new ActFacts.Way(Optional.ofNullable(to), petition.sentBack(), actor.has(Role.CHIEF)),
                reasons(petition, command),
                now);
    }

    private ActFacts.Came came(Petition petition) {
        Optional<LocalDate> contested = petition.level() == 1
                ? Optional.empty()
                : petition.origin()
                        .map(petitions::get)
                        .flatMap(first -> first.last(PetitionAct.DECIDE))
                        .map(at -> LocalDate.ofInstant(at, City.ZONE));
        return new ActFacts.Came(
                petition.arrival().channel(),
                !petition.arrival().forwarder().isEmpty(),
                petition.identified(),
                petition.arrival().on(),
                petition.level(),
                contested);
    }

    private ActFacts.Past past(Petition petition, PetitionAct act) {
        return new ActFacts.Past(
                petition.times(PetitionAct.GUIDE),
                petition.times(PetitionAct.EXTEND),
                petition.times(PetitionAct.HOLD_DIALOGUE) > 0,
                petition.times(PetitionAct.TELL) > 0,
                petition.times(PetitionAct.ENTER) > 0,
                petition.originalsHeld(),
                act == PetitionAct.ROUTE ? matches.open(petition) : 0,
                due(petition, act));
    }

    private Optional<Instant> due(Petition petition, PetitionAct act) {
        return switch (act) {
            case EXTEND, ASK_REPORT -> clocks.settlementDue(petition);
            case URGE ->
                petition.answerDue()
                        .map(day -> day.plusDays(1).atStartOfDay(City.ZONE).toInstant());
            case DESTROY -> clocks.keptUntil(petition);
            default -> Optional.empty();
        };
    }

    private static ActFacts.Course course(Petition petition) {
        Round round = petition.round();
        return new ActFacts.Course(
                round.times(), round.last(PetitionAct.SET_DIALOGUE).flatMap(PetitionStep::day), petition.alarms());
    }

    private static ActFacts.Reasons reasons(Petition petition, DoAct command) {
        Set<Criterion> criteria = petition.criteria();
        criteria.addAll(command.criteria());
        return new ActFacts.Reasons(
                Optional.ofNullable(command.ground()),
                criteria,
                command.newFacts(),
                command.inWriting(),
                command.everybody(),
                command.signsOfWrong(),
                !command.note().isBlank(),
                command.stripped(),
                Optional.ofNullable(command.day()));
    }
}
