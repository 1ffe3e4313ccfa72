package vn.coordination.conference.paper.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.paper.ConferenceMinutes;
import vn.coordination.document.KeepFacts;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.document.app.FileDoor;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;

/** The minutes of a conference: typed by its lead office from its beginning on, signed once, and then locked by their hash. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class MinutesService {
    private static final Set<ConferenceState> WRITTEN =
            EnumSet.of(ConferenceState.RUNNING, ConferenceState.HELD, ConferenceState.CONCLUDED);

    private PaperRepository papers;
    private PaperDesk desk;
    private FileDoor door;
    private RegulationGuard guard;

    protected MinutesService() {}

    @Inject
    MinutesService(PaperRepository papers, PaperDesk desk, FileDoor door, RegulationGuard guard) {
        this.papers = papers;
        this.desk = desk;
        this.door = door;
        this.guard = guard;
    }

    /** @param seen the version that the user saw; -1 = there were none */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long write(long conferenceId, int seen, String text) {
        Conference conference = open(conferenceId);
        door.keep(
                new KeepFacts(SecrecyLevel.NONE, conference.secret(), true),
                Subject.of(Conference.class, conferenceId));
        ConferenceMinutes minutes = papers.minutes(conferenceId).orElse(null);
        requireSeen(conferenceId, minutes, seen);
        if (minutes == null) {
            papers.add(new ConferenceMinutes(conferenceId, text));
        } else {
            minutes.write(text);
        }
        return conferenceId;
    }

    /** Signs the text that the user saw, and no other. */
    public long sign(long conferenceId, int seen) {
        open(conferenceId);
        ConferenceMinutes minutes = papers.minutes(conferenceId)
                .orElseThrow(() -> new ChangedMeanwhile(Subject.of(Conference.class, conferenceId)));
        requireSeen(conferenceId, minutes, seen);
        minutes.sign(desk.actor().person(), desk.now());
        return conferenceId;
    }

    private Conference open(long conferenceId) {
        Conference conference = desk.own(conferenceId);
        desk.require(conference, WRITTEN.contains(conference.state()), RuleCode.MT_12);
        if (papers.minutes(conferenceId).flatMap(ConferenceMinutes::signed).isPresent()) {
            throw guard.refuse(
                    Breach.of(RuleCode.MT_12, "signed").at("minutes"), Subject.of(Conference.class, conferenceId));
        }
        return conference;
    }

    private static void requireSeen(long conferenceId, ConferenceMinutes minutes, int seen) {
        if (seen != (minutes == null ? -1 : minutes.version())) {
            throw new ChangedMeanwhile(Subject.of(Conference.class, conferenceId));
        }
    }
}
