package vn.coordination.conference.paper.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.paper.PaperState;
import vn.coordination.conference.paper.app.PaperQueries;
import vn.coordination.conference.paper.app.PaperRow;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ArticlesInForce;
import vn.coordination.shared.City;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/** The papers of one conference. For which paper the form is open stands in the address. */
@Named
@ViewScoped
public class PapersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceQueries conferences;

    @Inject
    private PaperQueries queries;

    @Inject
    private ArticlesInForce articles;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private long id;
    private Integer paper;
    private Actor who;
    private ConferenceView view;
    private LocalDate due;
    private List<PaperRow> papers = List.of();
    private String lateArticle;

    public void load() {
        who = actor.get();
        Scope scope = Scope.of(who);
        view = conferences.conference(scope, id).orElse(null);
        if (view != null) {
            due = queries.dates(scope, id)
                    .orElseThrow()
                    .due()
                    .minusSeconds(1)
                    .atZone(City.ZONE)
                    .toLocalDate();
            papers = queries.papers(scope, id);
            lateArticle = articles.of(RuleCode.MT_02);
        }
    }

    public List<PaperGroup> getGroups() {
        return PaperGroups.of(view.agenda(), papers, Texts.text(language.getLocale(), "papers.off"));
    }

    /** Which article and clause a late paper is measured by. */
    public String getLateArticle() {
        return lateArticle;
    }

    /** The one whose form is open; null for none. */
    public PaperRow getChosen() {
        return papers.stream()
                .filter(row -> paper != null && row.number() == paper)
                .findFirst()
                .orElse(null);
    }

    /** Whether this reader has anything to do with that paper. */
    public boolean acting(PaperRow row) {
        return row.state() != PaperState.WITHDRAWN && (maySubmit(row) || mayWithdraw(row));
    }

    /** The office that owes it, and while the conference runs its lead, which has the chair's consent. */
    public boolean maySubmit(PaperRow row) {
        boolean theirs = who.isOf(row.office()) && view.state().coming();
        boolean running = view.state() == ConferenceState.RUNNING && who.isOf(view.lead());
        return row.state() != PaperState.STUB && works() && (theirs || running);
    }

    public boolean mayConsent(PaperRow row) {
        boolean open = view.state() == ConferenceState.RUNNING || view.state().coming();
        return isLeading() && open && (row.state() == PaperState.LATE || row.state() == PaperState.MISSING);
    }

    public boolean mayWithdraw(PaperRow row) {
        return isLeading() && view.state() != ConferenceState.CLOSED;
    }

    private boolean works() {
        return leads() || who.has(Role.SPECIALIST);
    }

    private boolean leads() {
        return who.hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);
    }

    public boolean isLeading() {
        return who.isOf(view.lead()) && leads();
    }

    /** Whether this reader says which papers are expected. */
    public boolean isOwing() {
        return isLeading() && view.state().coming();
    }

    public boolean isRunning() {
        return view.state() == ConferenceState.RUNNING;
    }

    /** Red for what is not there or late, green for what came in time. */
    public String look(PaperState state) {
        return switch (state) {
            case AWAITED -> "proposed";
            case MISSING, LATE -> "late";
            case IN_TIME -> "confirmed";
            case CONSENTED -> "near";
            case STUB, WITHDRAWN -> "plain";
        };
    }

    public Actor getWho() {
        return who;
    }

    public ConferenceView getView() {
        return view;
    }

    /** The last day that is in time. */
    public LocalDate getDue() {
        return due;
    }

    public boolean isPaperless() {
        return papers.isEmpty();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Integer getPaper() {
        return paper;
    }

    public void setPaper(Integer paper) {
        this.paper = paper;
    }
}
