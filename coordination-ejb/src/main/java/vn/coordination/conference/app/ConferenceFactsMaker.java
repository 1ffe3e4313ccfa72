package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.coordination.conference.Conduct;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceFacts;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.MoveFacts;
import vn.coordination.conference.Result;
import vn.coordination.identity.Actor;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Puts together what an act on a conference is judged by. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConferenceFactsMaker {
    private final RuleBook book;
    private final PaperStandingRepository papers;
    private final Clock clock;

    protected ConferenceFactsMaker() {
        this(null, null, null);
    }

    @Inject
    ConferenceFactsMaker(RuleBook book, PaperStandingRepository papers, Clock clock) {
        this.book = book;
        this.papers = papers;
        this.clock = clock;
    }

    /** @param approver person; null while nobody has approved */
    ConferenceFacts of(
            Conference conference, ConferenceAct act, Actor actor, Saying saying, PointTotals points, Long approver) {
        return new ConferenceFacts(
                conference.id(),
                act,
                conference.state(),
                actor.office(),
                !saying.note().isBlank(),
                approver != null,
                conference.kind(),
                conference.calling().online(),
                conference.calling().secret(),
                invitation(
                        conference,
                        conference.missing(),
                        conference.first().day(),
                        !saying.approval().isBlank()),
                conference.ownerless(),
                points(conference, points),
                quorum(conference, saying),
                papers(conference, saying));
    }

    /** A list that is shorter than the body does not make the body smaller. */
    private static ConferenceFacts.Quorum quorum(Conference conference, Saying saying) {
        int members = Math.max(conference.calling().members(), saying.members());
        return new ConferenceFacts.Quorum(members, saying.present());
    }

    /** What its invitation says stays as it went out; only when it is heard of is another matter. */
    MoveFacts of(NewTimes times, Conduct conduct) {
        Conference conference = times.conference();
        LocalDate first = times.sittings().get(0).day();
        boolean sooner = conference.state() == ConferenceState.POSTPONED
                || first.isBefore(conference.first().day());
        return new MoveFacts(
                conference.id(),
                conference.kind().invited() && conference.invited() && sooner,
                invitation(conference, Set.of(), first, conduct.approver() != null));
    }

    private ConferenceFacts.Invitation invitation(
            Conference conference, Set<String> missing, LocalDate first, boolean approved) {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return new ConferenceFacts.Invitation(
                missing,
                workingDays(today, first),
                (int) ChronoUnit.DAYS.between(today, first),
                conference.calling().unscheduled() && approved);
    }

    /** Counted from tomorrow to the first day, that day included; none when it is today or past. */
    private int workingDays(LocalDate today, LocalDate first) {
        return book.calendar().workingDays(today.plusDays(1), first);
    }

    private static ConferenceFacts.Points points(Conference conference, PointTotals points) {
        return new ConferenceFacts.Points(
                points.all(),
                points.incomplete(),
                points.untested(),
                points.unconnected(),
                conference.last(ConferenceAct.SIGN_OFF).isPresent());
    }

    private ConferenceFacts.Papers papers(Conference conference, Saying saying) {
        PaperStanding standing = papers.of(conference);
        return new ConferenceFacts.Papers(
                conference.last(ConferenceAct.CONFIRM_ATTENDANCE).isPresent(),
                recorded(conference, standing),
                saying.exempted(),
                conference.last(ConferenceAct.FILE_PAPERS).isPresent(),
                conference.last(ConferenceAct.RECOVER_SECRETS).isPresent(),
                saying.items(),
                saying.undated(),
                standing.lacking(),
                standing.unconsented());
    }

    /** By signed minutes or a notice; of a secret one, whose minutes are not kept here, by their number. */
    private static boolean recorded(Conference conference, PaperStanding standing) {
        Result result = conference.result();
        boolean elsewhere = conference.secret() && !result.minutes().isEmpty();
        return standing.signed() || !result.notice().isEmpty() || elsewhere;
    }
}
