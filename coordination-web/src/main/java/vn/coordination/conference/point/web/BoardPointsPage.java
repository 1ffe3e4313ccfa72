package vn.coordination.conference.point.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.conference.point.app.PointEventQueries;
import vn.coordination.conference.point.app.PointEventRow;
import vn.coordination.conference.point.app.PointQueries;
import vn.coordination.conference.point.app.PointRow;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.shared.web.Language;

/** What a board shows, read anew for every answer and kept by none: two operators see one truth. */
@Named
@RequestScoped
public class BoardPointsPage {
    @Inject
    private PointQueries points;

    @Inject
    private PointEventQueries events;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private List<PointRow> rows = List.of();
    private List<BoardPoint> shown = List.of();
    private List<PointEventRow> incidents = List.of();
    private BoardFigures figures;

    /** Before anything is drawn, and after everything is done. */
    public void load(PointBoardPage page) {
        page.load();
        if (page.getView() == null) {
            return;
        }
        Scope scope = Scope.of(actor.get());
        rows = points.points(scope, page.getId());
        figures = BoardFigures.of(rows);
        incidents = events.incidents(scope, page.getId());
        Map<Long, String> reasons =
                rows.stream().anyMatch(PointRow::givenUp) ? events.reasons(scope, page.getId()) : Map.of();
        shown = page.getFilter().of(rows).stream()
                .map(row -> BoardPoint.of(row, reasons.getOrDefault(row.id(), ""), language.getLocale()))
                .toList();
        page.remember(rows);
    }

    /** The point of that code, however it was typed. */
    Optional<PointRow> named(long conference, String code) {
        return all(conference).stream()
                .filter(row -> row.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    List<PointRow> all(long conference) {
        return points.points(Scope.of(actor.get()), conference);
    }

    /** Took part and have no head count: listed, and not in the figures. */
    public List<PointRow> getUnconfirmed() {
        return BoardFilter.UNCOUNTED.of(rows);
    }

    /** The conference has no point yet. */
    public boolean isNone() {
        return rows.isEmpty();
    }

    public List<BoardPoint> getShown() {
        return shown;
    }

    public List<PointEventRow> getIncidents() {
        return incidents;
    }

    public BoardFigures getFigures() {
        return figures;
    }
}
