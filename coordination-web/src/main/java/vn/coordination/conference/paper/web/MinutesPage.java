package vn.coordination.conference.paper.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.paper.app.MinutesRow;
import vn.coordination.conference.paper.app.MinutesService;
import vn.coordination.conference.paper.app.PaperQueries;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** The minutes of the conference whose papers are shown: typed, signed, read. */
@Named
@ViewScoped
public class MinutesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<ConferenceState> WRITTEN =
            EnumSet.of(ConferenceState.RUNNING, ConferenceState.HELD, ConferenceState.CONCLUDED);

    @Inject
    private MinutesService service;

    @Inject
    private PaperQueries queries;

    @Inject
    private PapersPage page;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private MinutesRow row;
    private String text;

    @PostConstruct
    void read() {
        row = queries.minutes(actor.scope(), page.getId());
        text = row.text();
    }

    public String write() {
        retry.call(() -> service.write(page.getId(), row.version(), text));
        return done("written");
    }

    /** What was read, not what is in the field. */
    public String sign() {
        retry.call(() -> service.sign(page.getId(), row.version()));
        return done("signed");
    }

    private String done(String what) {
        Messages.done("papers.done." + what);
        return "/conference/papers?faces-redirect=true&id=" + page.getId();
    }

    public boolean isWriting() {
        return row.signed() == null
                && WRITTEN.contains(page.getView().state())
                && page.getWho().isOf(page.getView().lead())
                && !page.getView().calling().secret();
    }

    public boolean isSigning() {
        return isWriting()
                && row.version() >= 0
                && page.getWho().hasAny(Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }

    public MinutesRow getRow() {
        return row;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
