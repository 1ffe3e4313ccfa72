package vn.coordination.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.TrailQueries;
import vn.coordination.audit.app.TrailRow;

/** The history that a page shows of its record; the page has asked before whether the reader may see the record. */
@Named
@RequestScoped
public class HistoryPage {
    private static final int LONGEST = 200;

    @Inject
    private TrailQueries trail;

    @Inject
    private TrailLines words;

    private final Map<Set<Subject>, History> read = new HashMap<>();

    private record History(List<TrailLine> lines, boolean cut) {}

    /** @param parts records whose history belongs to this one's; null = none */
    public List<TrailLine> of(String type, Object id, List<Subject> parts) {
        return history(type, id, parts).lines();
    }

    /** Whether there is more than is shown. */
    public boolean isCut(String type, Object id, List<Subject> parts) {
        return history(type, id, parts).cut();
    }

    /** Read once per request, however often the page asks. */
    private History history(String type, Object id, List<Subject> parts) {
        Set<Subject> subjects = new HashSet<>(parts == null ? List.of() : parts);
        subjects.add(new Subject(type, String.valueOf(id)));
        return read.computeIfAbsent(subjects, this::history);
    }

    private History history(Set<Subject> subjects) {
        List<TrailRow> rows = trail.history(subjects, LONGEST + 1);
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new History(words.of(rows.subList(0, Math.min(LONGEST, rows.size())), locale), rows.size() > LONGEST);
    }
}
