package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.Calling;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceTemplate;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.PlanConference;
import vn.coordination.conference.Protection;
import vn.coordination.conference.app.ConductService;
import vn.coordination.conference.app.ConferenceService;
import vn.coordination.conference.app.PreparationService;
import vn.coordination.demonstration.app.history.Course;
import vn.coordination.demonstration.app.history.PastMeeting;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.schedule.MeetingForm;

/** Tells how a meeting of the past came about, from its being planned to the day it is ready, or to its end before. */
@ApplicationScoped
class MeetingTeller {
    private static final String CAUSE = "Thay đổi lịch công tác của đồng chí chủ trì";

    /** What the lead has prepared once the invitations and the papers are out. */
    private static final Set<LineKind> SENT =
            Collections.unmodifiableSet(EnumSet.of(LineKind.CONTENT, LineKind.INVITATIONS, LineKind.PAPERS));

    private Hands hands;
    private PastActs acts;
    private ConferenceService conferences;
    private PreparationService preparation;
    private ConductService conduct;
    private PointTeller points;
    private OutcomeTeller outcome;
    private RuleBook book;

    protected MeetingTeller() {}

    @Inject
    MeetingTeller(
            Hands hands,
            PastActs acts,
            ConferenceService conferences,
            PreparationService preparation,
            ConductService conduct,
            PointTeller points,
            OutcomeTeller outcome,
            RuleBook book) {
        this.hands = hands;
        this.acts = acts;
        this.conferences = conferences;
        this.preparation = preparation;
        this.conduct = conduct;
        this.points = points;
        this.outcome = outcome;
        this.book = book;
    }

    void tell(PastMeeting meeting, Cast cast) {
        Office lead = meeting.kind().lead();
        Told told = new Told(
                plan(meeting, cast),
                meeting,
                cast,
                MeetingHours.of(meeting, book.calendar()),
                hands.coordinator(lead),
                hands.chief(lead));
        prepare(told, MeetingHours.planned(meeting, book.calendar()));
        change(told, MeetingHours.planned(meeting, book.calendar()));
        if (meeting.course() == Course.POSTPONED || meeting.course() == Course.CANCELLED && !meeting.online()) {
            return;
        }
        call(told);
        if (meeting.online()) {
            points.expect(told);
        }
        if (meeting.course() == Course.CANCELLED) {
            // everybody has been invited: a leader approves it (MT-14)
            acts.on(told.id(), told.hours().ready(0), told.chief(), CAUSE, conferences::cancel);
            return;
        }
        ready(told);
        outcome.tell(told);
    }

    private long plan(PastMeeting meeting, Cast cast) {
        MeetingHours hours = MeetingHours.planned(meeting, book.calendar());
        PlanConference command = command(meeting, cast);
        return acts.does(hours.plan(0), hands.coordinator(command.lead()), () -> conferences.plan(command));
    }

    private static PlanConference command(PastMeeting meeting, Cast cast) {
        Calling calling = new Calling(
                cast.body(meeting.kind()),
                meeting.title(),
                meeting.online() ? MeetingForm.HYBRID : MeetingForm.IN_PERSON,
                cast.chair(meeting.kind()),
                meeting.online()
                        ? "Lãnh đạo các sở, ngành; UBND các xã, phường tại điểm cầu"
                        : "Thành phần theo quy chế làm việc",
                "Các cơ quan gửi tài liệu trước hội nghị",
                Math.max(Cast.members(meeting.kind()), 20),
                Cast.members(meeting.kind()),
                false,
                Protection.NONE,
                false);
        boolean moved = meeting.course() == Course.MOVED || meeting.course() == Course.RESUMED;
        return new PlanConference(
                meeting.kind().lead(),
                meeting.kind(),
                calling,
                moved ? List.of(meeting.planned()) : meeting.days(),
                cast.attendees(meeting.kind()),
                cast.room(meeting.kind()),
                Set.of(),
                true,
                "");
    }

    private void prepare(Told told, MeetingHours first) {
        told.act(acts, first.plan(10), "", command -> conferences.order(command, agenda(told.meeting())));
        int minutes = 20;
        for (Office office : Office.values()) {
            Set<LineKind> lines = lines(told.meeting(), office);
            if (!lines.isEmpty()) {
                long owner = told.cast().preparer(office);
                acts.on(
                        told.id(),
                        first.plan(minutes),
                        hands.coordinator(office),
                        "",
                        command -> preparation.assign(command, lines, owner));
                minutes += 10;
            }
        }
        acts.on(told.id(), first.plan(60), told.chief(), "", conduct::approve);
        told.act(acts, first.plan(70), "", ConferenceAct.PREPARE, conduct);
    }

    private static List<AgendaItem> agenda(PastMeeting meeting) {
        return List.of(
                new AgendaItem("Báo cáo: " + meeting.title(), "Cơ quan chuẩn bị nội dung", 40),
                new AgendaItem("Thảo luận", "", 90),
                new AgendaItem("Kết luận của đồng chí chủ trì", "", 20));
    }

    private static Set<LineKind> lines(PastMeeting meeting, Office office) {
        return ConferenceTemplate.lines(meeting.kind(), meeting.kind().lead()).stream()
                .filter(line -> line.office() == office)
                .map(ConferenceTemplate.Line::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineKind.class)));
    }

    /** What became of the hours it was planned for. */
    private void change(Told told, MeetingHours first) {
        PastMeeting meeting = told.meeting();
        long room = told.cast().room(meeting.kind());
        switch (meeting.course()) {
            case MOVED ->
                told.act(acts, first.change(0), CAUSE, command -> conferences.move(command, meeting.days(), room));
            case POSTPONED -> told.act(acts, first.change(0), CAUSE, conferences::postpone);
            case RESUMED -> {
                told.act(acts, first.change(0), CAUSE, conferences::postpone);
                told.act(acts, first.change(60), CAUSE, command -> conferences.resume(command, meeting.days(), room));
            }
            case CANCELLED -> {
                if (!meeting.online()) {
                    told.act(acts, first.change(0), CAUSE, conferences::cancel);
                }
            }
            case HELD, NOT_HELD -> {
                // as it was planned
            }
        }
    }

    private void call(Told told) {
        told.act(acts, told.hours().call(0), "", ConferenceAct.INVITE, conduct);
        told.act(acts, told.hours().call(30), "", ConferenceAct.SEND_PAPERS, conduct);
        told.act(acts, told.hours().call(40), "", command -> preparation.finish(command, SENT));
    }

    private void ready(Told told) {
        int minutes = 0;
        for (Office office : Office.values()) {
            Set<LineKind> lines = lines(told.meeting(), office);
            lines.removeAll(SENT);
            if (!lines.isEmpty()) {
                acts.on(
                        told.id(),
                        told.hours().ready(minutes),
                        hands.coordinator(office),
                        "",
                        command -> preparation.finish(command, lines));
                minutes += 10;
            }
        }
        told.act(acts, told.hours().ready(60), "", ConferenceAct.DECLARE_READY, conduct);
    }
}
