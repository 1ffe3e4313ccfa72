package vn.coordination.conference.delegate.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.delegate.app.DelegateFilter;
import vn.coordination.conference.delegate.app.DelegateFilter.Show;
import vn.coordination.conference.web.OfferedConferenceActs;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.shared.web.PageNumber;

/** The list of a conference at its door. Which delegates it shows stands in the address. */
@Named
@ViewScoped
public class DelegatesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceQueries conferences;

    @Inject
    private CurrentActor actor;

    private final PageNumber page = new PageNumber(50);
    private long id;
    private String words;
    private Show show;
    private Actor who;
    private ConferenceView view;

    public void load() {
        who = actor.get();
        view = conferences.conference(Scope.of(who), id).orElse(null);
    }

    /** The list is kept by the lead office. */
    public boolean isKeeper() {
        return view != null && OfferedConferenceActs.mayKeepList(view, who);
    }

    /** Names may be added and taken off until it begins. */
    public boolean isOpen() {
        return isKeeper() && (view.state().coming() || view.state() == ConferenceState.POSTPONED);
    }

    /** People are received, or mistakes about them mended. */
    public boolean isAtTheDoor() {
        return view != null && OfferedConferenceActs.mayReceive(view, who);
    }

    public boolean isDeciding() {
        return isKeeper() && view.state() == ConferenceState.RUNNING;
    }

    DelegateFilter filter() {
        return new DelegateFilter(words, getShow(), page.index(), page.size());
    }

    /** Shows who fits the words. */
    void narrow(String wanted, Show among) {
        words = wanted;
        show = among;
        page.setNumber(1);
    }

    void everybody() {
        words = null;
        show = Show.ALL;
        page.setNumber(1);
    }

    public ConferenceView getView() {
        return view;
    }

    public Show getShow() {
        return show == null ? Show.ALL : show;
    }

    public void setShow(Show show) {
        this.show = show;
    }

    public List<Show> getShows() {
        return List.of(Show.values());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public PageNumber getPage() {
        return page;
    }
}
