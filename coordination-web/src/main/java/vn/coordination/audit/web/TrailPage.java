package vn.coordination.audit.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.app.TrailCursor;
import vn.coordination.audit.app.TrailQueries;
import vn.coordination.audit.app.TrailRow;
import vn.coordination.shared.web.Messages;

/** The trail page by page, newest first; the whole question stands in the address. */
@Named
@ViewScoped
public class TrailPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final String FORM = "trail";
    private static final List<String> OFFICES = List.of("PO", "DO", "CO");

    @Inject
    private transient TrailQueries trail;

    @Inject
    private transient TrailLines words;

    private final TrailSearch search = new TrailSearch();
    private String before;
    private List<TrailLine> lines = List.of();
    private String next;
    private long count;

    /** Before the first drawing; what the address asks for and cannot be is told at its field, and nothing is found. */
    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        Messages.moveFromAddressTo(FORM);
        if (!faces.isValidationFailed() && inOrder()) {
            read();
        }
    }

    private void read() {
        List<TrailRow> found = trail.page(search.filter(), place(), PAGE + 1);
        List<TrailRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        next = found.size() > PAGE ? shown.get(PAGE - 1).cursor().toString() : null;
        count = trail.count(search.filter());
        lines = words.of(shown, locale());
    }

    /** A place that somebody wrote by hand and that is none means the newest entries. */
    private TrailCursor place() {
        try {
            return before == null ? null : TrailCursor.parse(before);
        } catch (RuntimeException notAPlace) {
            before = null;
            return null;
        }
    }

    private boolean inOrder() {
        if (search.isInOrder()) {
            return true;
        }
        FacesContext.getCurrentInstance().addMessage(FORM + ":to", Messages.error("trail.to.early"));
        return false;
    }

    public String find() {
        if (!inOrder()) {
            return null;
        }
        before = null;
        return "/audit/trail?faces-redirect=true&includeViewParams=true";
    }

    /** The words of all kinds of records, by what is stored. */
    public Map<String, String> getTypes() {
        return TrailTexts.subjects(locale());
    }

    public Map<String, String> getActions() {
        return TrailTexts.actions(locale());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public TrailSearch getSearch() {
        return search;
    }

    public List<String> getOffices() {
        return OFFICES;
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public List<TrailLine> getLines() {
        return lines;
    }

    public long getCount() {
        return count;
    }

    /** The last entry of this page, from which the next one goes on; null on the last page. */
    public String getNext() {
        return next;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
