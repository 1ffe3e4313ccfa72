package vn.coordination.conference.delegate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.coordination.conference.app.RollCount;
import vn.coordination.conference.delegate.app.AttendanceQueries;
import vn.coordination.conference.delegate.app.AttendanceRow;
import vn.coordination.conference.delegate.app.DecisionRow;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.conference.delegate.app.UnitRow;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;

/** What the page of delegates shows, read anew for every answer and kept by none: two clerks see one truth. */
@Named
@RequestScoped
public class DelegateListPage {
    @Inject
    private DelegateQueries delegates;

    @Inject
    private AttendanceQueries attendance;

    @Inject
    private CurrentActor actor;

    private List<DelegateRow> rows = List.of();
    private List<UnitRow> units;
    private List<AttendanceRow> log = List.of();
    private Map<Integer, DecisionRow> decisions = Map.of();
    private RollCount count = RollCount.NONE;
    private long found;

    /** Before anything is drawn, and after everything is done. */
    public void load(DelegatesPage page) {
        if (page.getView() == null) {
            return;
        }
        Scope scope = Scope.of(actor.get());
        long id = page.getId();
        count = attendance.count(scope, id, null);
        found = delegates.count(scope, id, page.filter());
        page.getPage().among(found);
        rows = delegates.page(scope, id, page.filter());
        log = attendance.log(scope, id);
        decisions = attendance.decisions(scope, id).stream()
                .collect(Collectors.toMap(DecisionRow::position, Function.identity()));
    }

    /** What was decided on the item at that place of the agenda; null while nothing was. */
    public DecisionRow decision(int position) {
        return decisions.get(position);
    }

    /** Whether there is anything left to decide. */
    public boolean undecided(DelegatesPage page) {
        return decisions.size() < page.getView().agenda().size();
    }

    public List<DelegateRow> getRows() {
        return rows;
    }

    /** Also asked for before anything is drawn, when one of them was chosen. */
    public List<UnitRow> units(DelegatesPage page) {
        if (units == null) {
            units = delegates.units(Scope.of(actor.get()), page.getId());
        }
        return units;
    }

    public List<AttendanceRow> getLog() {
        return log;
    }

    public RollCount getCount() {
        return count;
    }

    public long getFound() {
        return found;
    }
}
