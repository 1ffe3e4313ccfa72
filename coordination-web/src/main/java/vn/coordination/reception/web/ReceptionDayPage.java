package vn.coordination.reception.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.organisation.app.LeaderRow;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.reception.Recording;
import vn.coordination.reception.RecordingPlace;
import vn.coordination.reception.app.ReceptionDayRow;
import vn.coordination.reception.app.ReceptionDayService;
import vn.coordination.reception.app.ReceptionQueries;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** What is done with a reception day, and what a new one is chosen from. */
@Named
@RequestScoped
public class ReceptionDayPage {
    @Inject
    private ReceptionDayService service;

    @Inject
    private ReceptionQueries receptions;

    @Inject
    private PeopleQueries people;

    @Inject
    private FacilityQueries facilities;

    @Inject
    private BodyQueries bodies;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private final DayForm form = new DayForm();

    public String plan() {
        if (!form.getTime().inOrder("plan:ends")) {
            return null;
        }
        return done("planned", () -> service.plan(form.plan(actor.get().office()), form.getReason()));
    }

    public String post(ReceptionDayRow day) {
        return done("posted", () -> service.post(day.id(), day.version()));
    }

    public String tell(ReceptionDayRow day) {
        return done("told", () -> service.tell(day.id(), day.version()));
    }

    public String answer(ReceptionDayRow day, boolean able) {
        return done("answered", () -> service.answer(day.id(), day.version(), able));
    }

    public String hold(ReceptionDayRow day) {
        return done("held", () -> service.hold(day.id(), day.version(), Recording.NONE));
    }

    /** What was held online, with its recording. */
    public String holdRecorded(ReceptionDayRow day) {
        return done("held", () -> service.hold(day.id(), day.version(), form.kept()));
    }

    public String conclude(ReceptionDayRow day) {
        return done("concluded", () -> service.conclude(day.id(), day.version(), form.getNotice()));
    }

    public String postpone(ReceptionDayRow day) {
        if (!form.getTime().inOrder("move:ends")) {
            return null;
        }
        return done(
                "postponed",
                () -> service.postpone(
                        day.id(), day.version(), form.getTime().hours(), form.getRoom(), form.getReason()));
    }

    public String cancel(ReceptionDayRow day) {
        return done("cancelled", () -> service.cancel(day.id(), day.version(), form.getReason()));
    }

    /** Back to the month in which the day is now. */
    private String done(String what, Supplier<Long> act) {
        long id = retry.call(act);
        Messages.done("reception.done." + what);
        String month = receptions
                .day(actor.scope(), id)
                .map(day -> YearMonth.from(day.time().day()).toString())
                .orElse("");
        return "/reception/receptions?faces-redirect=true&month=" + month + "&open=" + id;
    }

    public List<LeaderRow> getLeaders() {
        return people.leaders(city.today());
    }

    public List<RoomRow> getRooms() {
        return facilities.rooms(actor.scope(), city.today());
    }

    public List<BodyRow> getBodies() {
        return bodies.bodies(city.today());
    }

    public ReceptionHost[] getHosts() {
        return ReceptionHost.values();
    }

    public MeetingForm[] getForms() {
        return MeetingForm.values();
    }

    public RecordingPlace[] getRecordingPlaces() {
        return RecordingPlace.values();
    }

    public DayForm getForm() {
        return form;
    }
}
