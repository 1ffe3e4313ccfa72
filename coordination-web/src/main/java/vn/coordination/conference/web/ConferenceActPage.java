package vn.coordination.conference.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConductService;
import vn.coordination.conference.app.ConferenceService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** What is done with a conference on its page. */
@Named
@RequestScoped
public class ConferenceActPage {
    @Inject
    private ConferenceService service;

    @Inject
    private ConductService conduct;

    @Inject
    private ConferencePage page;

    @Inject
    private Retry retry;

    private final ConferenceForm form = new ConferenceForm();
    private final ArrangementForm arrangement = new ArrangementForm();
    private String note;
    private String approval;
    private Long approver;
    private int present;
    private String title;
    private String reporter;
    private int minutes;

    @PostConstruct
    void read() {
        if (isRearranging()) {
            arrangement.show(page.getView().arrangement());
        }
    }

    public String perform() {
        ConferenceAct act = page.getChosen();
        if (isDated() && !form.inOrder("acting")) {
            return null;
        }
        return done(act.name(), () -> perform(act, command()));
    }

    private long perform(ConferenceAct act, ActOn command) {
        return switch (act) {
            case APPROVE -> conduct.approve(command);
            case SIGN_OFF -> conduct.signOff(command);
            case OPEN -> conduct.open(command, present);
            case FAIL -> conduct.fail(command, present);
            case MOVE -> service.move(command, form.sittings(), form.getRoom());
            case REARRANGE -> service.rearrange(command, arrangement.typed());
            case RESUME -> service.resume(command, form.sittings(), form.getRoom());
            case POSTPONE -> service.postpone(command);
            case CANCEL -> service.cancel(command);
            default -> conduct.perform(command, act);
        };
    }

    public String add() {
        List<AgendaItem> items = new ArrayList<>(page.getView().agenda());
        items.add(new AgendaItem(title, reporter, minutes));
        return done("agenda", () -> service.order(command(), items));
    }

    public String remove(int position) {
        List<AgendaItem> items = new ArrayList<>(page.getView().agenda());
        items.remove(position);
        return done("agenda", () -> service.order(command(), items));
    }

    /** One place up; the keyboard's way of ordering. */
    public String raise(int position) {
        List<AgendaItem> items = new ArrayList<>(page.getView().agenda());
        items.add(position - 1, items.remove(position));
        return done("agenda", () -> service.order(command(), items));
    }

    /** Where an item was carried to: its places before and after, as the page says them. */
    public String place() {
        Map<String, String> carried =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        List<AgendaItem> items = new ArrayList<>(page.getView().agenda());
        AgendaItem item = items.remove(Integer.parseInt(carried.get("from")));
        items.add(Integer.parseInt(carried.get("to")), item);
        return done("agenda", () -> service.order(command(), items));
    }

    private ActOn command() {
        return new ActOn(page.getId(), page.getVersion(), note, approval, approver);
    }

    private String done(String what, LongSupplier act) {
        long id = retry.call(act::getAsLong);
        Messages.done("conference.done." + what);
        return "/conference/conference?faces-redirect=true&id=" + id;
    }

    /** Whether the chosen act is one of new days. */
    public boolean isDated() {
        return page.getChosen() == ConferenceAct.MOVE || page.getChosen() == ConferenceAct.RESUME;
    }

    /** Whether the chosen act changes how it is held. */
    public boolean isRearranging() {
        return page.getChosen() == ConferenceAct.REARRANGE;
    }

    /** Whether the chosen act asks for a reason. */
    public boolean isReasoned() {
        ConferenceAct act = page.getChosen();
        return act != null && (act.reasoned() || act == ConferenceAct.FAIL && !isCounted());
    }

    public boolean isCounted() {
        return page.getChosen() != null
                && page.getChosen().counts(page.getView().kind());
    }

    public ConferenceForm getForm() {
        return form;
    }

    public ArrangementForm getArrangement() {
        return arrangement;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    public Long getApprover() {
        return approver;
    }

    public void setApprover(Long approver) {
        this.approver = approver;
    }

    public int getPresent() {
        return present;
    }

    public void setPresent(int present) {
        this.present = present;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReporter() {
        return reporter;
    }

    public void setReporter(String reporter) {
        this.reporter = reporter;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
