package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.app.ClockNumber;
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
    private final Map<String, Optional<ClockNumber>> numbers = new HashMap<>();
    private final Map<DeadlineFilter, Long> counts = new EnumMap<>(DeadlineFilter.class);
    private List<DeadlineRow> next;
    private Scope scope;

    /** The running clocks of the record that are one's office's, or for which it waits. */
    public List<DeadlineRow> of(String type, Object id) {
        Office own = scope().office();
        return all(type, id).stream()
                .filter(row -> row.ended() == null && (row.office() == own || row.awaitedBy() == own))
                .toList();
    }

    /** The latest clock of the record with that code, running or not, one's own before others; null when there is none. */
    public DeadlineRow one(String type, Object id, String code) {
        DeadlineRow own = ofOffice(type, id, code, scope().office());
        return own == null ? latest(type, id, code, row -> true) : own;
    }

    /** The same, but only which it is: cheaper, for pages that lead to it and show nothing else of it. */
    public ClockNumber number(String type, Object id, String code) {
        return numbers.computeIfAbsent(
                        code + " " + type + " " + id,
                        asked -> deadlines.latest(scope(), new Subject(type, String.valueOf(id)), code))
                .orElse(null);
    }

    /** The same of one office. */
    public DeadlineRow ofOffice(String type, Object id, String code, Office office) {
        return latest(type, id, code, row -> row.office() == office);
    }

    /** The clock of the office that started then. */
    public DeadlineRow started(String type, Object id, String code, Office office, Instant then) {
        return latest(
                type, id, code, row -> row.office() == office && row.started().equals(then));
    }

    private DeadlineRow latest(String type, Object id, String code, Predicate<DeadlineRow> which) {
        return all(type, id).stream()
                .filter(row -> row.code().printed().equals(code))
                .filter(which)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Asked for once in a request. */
    private List<DeadlineRow> all(String type, Object id) {
        return ofRecords.computeIfAbsent(
                new Subject(type, String.valueOf(id)), subject -> deadlines.of(scope(), language.getLocale(), subject));
    }

    public long getLate() {
        return count(DeadlineFilter.LATE);
    }

    public long getNear() {
        return count(DeadlineFilter.NEAR);
    }

    public List<DeadlineRow> getNext() {
        if (next == null) {
            next = deadlines.page(scope(), language.getLocale(), DeadlineFilter.OURS, null, NEXT);
        }
        return next;
    }

    private Scope scope() {
        if (scope == null) {
            scope = actor.scope();
        }
        return scope;
    }

    private long count(DeadlineFilter filter) {
        return counts.computeIfAbsent(filter, each -> deadlines.count(scope(), each));
    }
}
