package vn.coordination.conference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.app.PreparationService;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** What is done with the lines of a conference on its page, each in its own form. */
@Named
@RequestScoped
public class PreparationPage {
    @Inject
    private PreparationService service;

    @Inject
    private ConferencePage page;

    @Inject
    private Retry retry;

    private final Map<LineKind, String> offices = new EnumMap<>(LineKind.class);
    private final Map<LineKind, String> needs = new EnumMap<>(LineKind.class);
    private Long owner;

    public String assign(ConferenceView.Line line) {
        return done("assigned", () -> service.assign(command(), line.kind(), owner));
    }

    public String finish(ConferenceView.Line line) {
        return done("finished", () -> service.finish(command(), line.kind()));
    }

    public String give(ConferenceView.Line line) {
        Office office = Office.of(getOffices().get(line.kind()));
        return done(
                "given",
                () -> service.give(command(), line.kind(), office, getNeeds().get(line.kind())));
    }

    private ActOn command() {
        return new ActOn(page.getId(), page.getVersion(), "", "");
    }

    private String done(String what, LongSupplier act) {
        long id = retry.call(act::getAsLong);
        Messages.done("conference.done." + what);
        return "/conference/conference?faces-redirect=true&id=" + id;
    }

    public Office[] getChoices() {
        return Office.values();
    }

    /** The office of each line by its code: the one it has until another one is chosen. */
    public Map<LineKind, String> getOffices() {
        if (offices.isEmpty()) {
            page.getLines()
                    .forEach(line -> offices.put(line.kind(), line.office().code()));
        }
        return offices;
    }

    /** What each line asks for. */
    public Map<LineKind, String> getNeeds() {
        if (needs.isEmpty()) {
            page.getLines().forEach(line -> needs.put(line.kind(), line.needs()));
        }
        return needs;
    }

    public Long getOwner() {
        return owner;
    }

    public void setOwner(Long owner) {
        this.owner = owner;
    }
}
