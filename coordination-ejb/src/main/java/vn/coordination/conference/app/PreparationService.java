package vn.coordination.conference.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.coordination.conference.Conference;
import vn.coordination.conference.LineKind;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** What is prepared for a conference: the lead gives lines to offices, each office names who does them (MT-05). */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class PreparationService {
    private Conferences conferences;
    private ConferenceClockKeeper clocks;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private PeopleQueries people;
    private CurrentActor currentActor;
    private Clock clock;

    protected PreparationService() {}

    @Inject
    PreparationService(
            Conferences conferences,
            ConferenceClockKeeper clocks,
            OfficeBoundary boundary,
            RegulationGuard guard,
            PeopleQueries people,
            CurrentActor currentActor,
            Clock clock) {
        this.conferences = conferences;
        this.clocks = clocks;
        this.boundary = boundary;
        this.guard = guard;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The lead asks an office to see to a line; that office names somebody.
     *
     * @param needs what it asks for; of a secret conference the office reads that and the hours, no more; null for what it
     *     has asked for so far
     */
    public long give(ActOn command, LineKind line, Office office, String needs) {
        Conference conference = conferences.own(command);
        requirePreparing(conference);
        conference.giveLine(line, office, needs == null ? conference.line(line).needs() : needs);
        clocks.keepLines(conference);
        return conference.id();
    }

    /** The office that has the line says who of it does it. */
    public long assign(ActOn command, LineKind line, long person) {
        return assign(command, Set.of(line), person);
    }

    /** The same with several of its lines at once. */
    public long assign(ActOn command, Set<LineKind> lines, long person) {
        Conference conference = theirs(command, lines);
        requirePreparing(conference);
        boolean stranger =
                !people.holdsPost(person, currentActor.get().office(), LocalDate.now(clock.withZone(City.ZONE)));
        for (LineKind line : lines) {
            if (stranger) {
                throw guard.refuse(
                        Breach.of(RuleCode.MT_05, "stranger", Argument.term("line." + line))
                                .at("owner"),
                        Conferences.subject(conference));
            }
            conference.assignLine(line, person);
        }
        clocks.keepLines(conference);
        return conference.id();
    }

    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long finish(ActOn command, LineKind line) {
        return finish(command, Set.of(line));
    }

    /** The same with several of its lines at once. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long finish(ActOn command, Set<LineKind> lines) {
        Conference conference = theirs(command, lines);
        requirePreparing(conference);
        requireOwners(conference, lines);
        lines.forEach(line -> conference.finishLine(line, clock.instant()));
        clocks.keepLines(conference);
        return conference.id();
    }

    /** Once it runs, is over or has no day, nobody prepares it any more. */
    private void requirePreparing(Conference conference) {
        if (!conference.state().coming()) {
            throw guard.refuse(
                    Breach.of(RuleCode.MT_05, "state", Argument.term("conference." + conference.state())),
                    Conferences.subject(conference));
        }
    }

    /** Nobody has done what nobody was in charge of. */
    private void requireOwners(Conference conference, Set<LineKind> lines) {
        conference.ownerless().stream().filter(lines::contains).findFirst().ifPresent(line -> {
            throw guard.refuse(
                    Breach.of(RuleCode.MT_05, "ownerless", Argument.term("line." + line))
                            .at("owner"),
                    Conferences.subject(conference));
        });
    }

    private Conference theirs(ActOn command, Set<LineKind> lines) {
        Conference conference = conferences.locked(command);
        Actor actor = currentActor.get();
        lines.forEach(line ->
                boundary.require(actor, Access.EDIT, conference.line(line).owned(), Conferences.subject(conference)));
        return conference;
    }
}
