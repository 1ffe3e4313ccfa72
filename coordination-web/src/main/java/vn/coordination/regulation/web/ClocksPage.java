package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.audit.Subject;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.DeadlineFilter;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.shared.web.Language;

/** Clocks on pages of other features: those of one record, and the next ones of one's office. */
@Named
@RequestScoped
public class ClocksPage {
    private static final int NEXT = 5;

    @Inject
    private DeadlineQueries deadlines;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private final Map<Subject, List<DeadlineRow>> ofRecords = new HashMap<>();
    private Map<DeadlineFilter, List<DeadlineRow>> running;

    /** The running clocks of the record, asked for once in a request. */
    public List<DeadlineRow> of(String type, Object id) {
        return ofRecords.computeIfAbsent(
                new Subject(type, String.valueOf(id)),
                subject -> deadlines.of(actor.scope(), language.getLocale(), subject));
    }

    public int getLate() {
        return running().get(DeadlineFilter.LATE).size();
    }

    public int getNear() {
        return running().get(DeadlineFilter.NEAR).size();
    }

    public List<DeadlineRow> getNext() {
        return running().get(DeadlineFilter.OURS).stream().limit(NEXT).toList();
    }

    private Map<DeadlineFilter, List<DeadlineRow>> running() {
        if (running == null) {
            running = deadlines.running(actor.scope(), language.getLocale());
        }
        return running;
    }
}
