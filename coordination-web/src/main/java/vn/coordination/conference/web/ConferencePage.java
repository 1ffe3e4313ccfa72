package vn.coordination.conference.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.app.ConferencePart;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.app.PointTotals;
import vn.coordination.conference.point.app.PointQueries;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.DayHours;

/** One conference. Which act has its form open stands in the address. */
@Named
@ViewScoped
public class ConferencePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceQueries conferences;

    @Inject
    private PointQueries points;

    @Inject
    private CurrentActor actor;

    private long id;
    private String line;
    private String act;
    private Actor who;
    private ConferenceView view;
    private ConferencePart part;
    private PointTotals totals;
    private List<ConferenceAct> acts = List.of();
    private Map<String, Long> approvers = Map.of();

    /** A clock leads here by the line it runs for. */
    public void load() {
        if (line != null) {
            id = LineKind.conferenceOf(line);
        }
        who = actor.get();
        view = conferences.conference(Scope.of(who), id).orElse(null);
        part = view == null ? conferences.part(Scope.of(who), id).orElse(null) : null;
        if (view != null) {
            acts = OfferedConferenceActs.of(view, who);
            totals = view.calling().online() ? points.totals(Scope.of(who), id) : null;
            approvers = needsApprover() ? conferences.approvers(Scope.of(who), view.lead()) : Map.of();
        }
    }

    /** What was chosen, or else the first that leads on; null while others have to take the next step. */
    public ConferenceAct getChosen() {
        return acts.stream().filter(one -> one.name().equals(act)).findFirst().orElseGet(this::next);
    }

    /** Whether he could say that it is not held, were it time: the page says from when on. */
    public boolean isTooEarlyToFail() {
        return isLeading() && ConferenceAct.FAIL.possibleIn(view.state()) && !acts.contains(ConferenceAct.FAIL);
    }

    /** Nobody moves or cancels a conference because it is the only thing offered to him. */
    private ConferenceAct next() {
        return acts.stream()
                .filter(one -> !one.reasoned() || one == ConferenceAct.RESUME)
                .findFirst()
                .orElse(null);
    }

    /** Whether this reader's office has the line, and he may name who does it. */
    public boolean mayAssign(ConferenceView.Line line) {
        return who.isOf(line.office()) && OfferedConferenceActs.mayPlan(who) && isOpen(line);
    }

    /** Whether this reader's office has the line, somebody is named, and he may say that it is done. */
    public boolean mayFinish(ConferenceView.Line line) {
        return who.isOf(line.office())
                && (OfferedConferenceActs.mayPlan(who) || who.has(Role.SPECIALIST))
                && line.owner() != null
                && isOpen(line);
    }

    /** Whether this reader may give the line to an office, or say what it asks for. */
    public boolean mayGive(ConferenceView.Line line) {
        return isArranging() && isOpen(line);
    }

    private boolean isOpen(ConferenceView.Line line) {
        return isComing() && line.done() == null;
    }

    /** Whether he may still change what is said and how it is prepared. */
    public boolean isArranging() {
        return view != null && isLeading() && isComing();
    }

    public boolean isLeading() {
        return who.isOf(view.lead()) && OfferedConferenceActs.mayPlan(who);
    }

    private boolean needsApprover() {
        return getChosen() != null
                && getChosen().reasoned()
                && (view.state().announced()
                        || getChosen() == ConferenceAct.REARRANGE
                                && view.calling().secret())
                && !who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    /** Whom the reader names as having approved what he does; nobody while he approves it himself, or needs nobody. */
    public Map<String, Long> getApprovers() {
        return approvers;
    }

    /** How many lines are done, of all. */
    public long getDone() {
        return getLines().stream().filter(line -> line.done() != null).count();
    }

    /** All of them, or of a conference that this reader may not read those that are his to see to. */
    public List<ConferenceView.Line> getLines() {
        return view == null ? part.lines() : view.lines();
    }

    public List<DayHours> getSittings() {
        return view == null ? part.sittings() : view.sittings();
    }

    public int getVersion() {
        return view == null ? part.version() : view.version();
    }

    public boolean isComing() {
        return (view == null ? part.state() : view.state()).coming();
    }

    public ConferencePart getPart() {
        return part;
    }

    public ConferenceView getView() {
        return view;
    }

    public PointTotals getTotals() {
        return totals;
    }

    public List<ConferenceAct> getActs() {
        return acts;
    }

    public Actor getWho() {
        return who;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }
}
