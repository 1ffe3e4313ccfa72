package vn.coordination.conference.point.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.conference.web.OfferedConferenceActs;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;

/** The board of a running conference. Which points it shows, and how, stands in the address. */
@Named
@ViewScoped
public class PointBoardPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "table";

    @Inject
    private ConferenceQueries conferences;

    @Inject
    private CurrentActor actor;

    private long id;
    private String show;
    private String as;
    private Actor who;
    private ConferenceView view;
    private HashMap<Long, Integer> signed = new HashMap<>();

    public void load() {
        who = actor.get();
        view = conferences
                .conference(Scope.of(who), id)
                .filter(found -> found.calling().online())
                .orElse(null);
    }

    /** Which numbers the reader sees from now on: he replaces none that he has not seen. */
    void remember(List<PointRow> rows) {
        signed = new HashMap<>();
        rows.stream().filter(row -> row.headCount() != null).forEach(row -> signed.put(row.id(), row.headCount()));
    }

    /** The number of that point as the reader has it before him; null for none. */
    Integer signed(long point) {
        return signed.get(point);
    }

    public ConferenceView getView() {
        return view;
    }

    public BoardFilter getFilter() {
        return BoardFilter.of(show);
    }

    public List<BoardFilter> getFilters() {
        return List.of(BoardFilter.values());
    }

    public boolean isTable() {
        return TABLE.equals(as);
    }

    /** All points in the form that was chosen; a filter may be added. */
    public String getHere() {
        return "board.xhtml?id=" + id + (isTable() ? "&as=" + TABLE : "");
    }

    /** Technicians and coordinators of any of the three offices. */
    public boolean isOperator() {
        return who.hasAny(Role.IT_SUPPORT, Role.SCHEDULE_COORDINATOR);
    }

    /** Whether points can be entered from a file. */
    public boolean isImporter() {
        return who.isOf(view.lead())
                && view.state().coming()
                && (OfferedConferenceActs.mayPlan(who) || who.has(Role.IT_SUPPORT));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
