package vn.coordination.conference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.conference.AvoidableReason;
import vn.coordination.conference.app.ConferenceService;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.organisation.app.LeaderRow;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** Plans a conference, and gives what it is chosen from. */
@Named
@RequestScoped
public class PlanConferencePage {
    @Inject
    private ConferenceService service;

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

    private final ConferenceForm form = new ConferenceForm();

    public String plan() {
        if (!form.inOrder("edit")) {
            return null;
        }
        long id = retry.call(() -> service.plan(form.plan(actor.get().office())));
        Messages.done("conference.done.planned");
        return "/conference/conference?faces-redirect=true&id=" + id;
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

    public MeetingForm[] getForms() {
        return MeetingForm.values();
    }

    public AvoidableReason[] getReasons() {
        return AvoidableReason.values();
    }

    public ConferenceForm getForm() {
        return form;
    }
}
