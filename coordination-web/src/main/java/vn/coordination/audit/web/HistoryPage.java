package vn.coordination.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.TrailQueries;

/** The history that a page shows of its record; the page has asked before whether the reader may see the record. */
@Named
@RequestScoped
public class HistoryPage {
    private static final int LONGEST = 200;

    @Inject
    private TrailQueries trail;

    @Inject
    private TrailLines words;

    private final Map<Subject, List<TrailLine>> read = new HashMap<>();

    /** Read once per request, however often the page asks. */
    public List<TrailLine> of(String type, Object id) {
        return read.computeIfAbsent(
                new Subject(type, String.valueOf(id)),
                subject -> words.of(
                        trail.history(subject, LONGEST),
                        FacesContext.getCurrentInstance().getViewRoot().getLocale()));
    }
}
