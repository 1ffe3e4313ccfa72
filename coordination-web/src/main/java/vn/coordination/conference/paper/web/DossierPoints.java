package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.coordination.conference.point.app.PointEventKind;
import vn.coordination.conference.point.app.PointEventQueries;
import vn.coordination.conference.point.app.PointEventRow;
import vn.coordination.conference.point.app.PointQueries;
import vn.coordination.identity.Scope;

/** What the dossier of an online conference tells of its points: who was there, tested by whom, lost for how long, counted by whom. */
@RequestScoped
public class DossierPoints {
    @Inject
    private PointQueries points;

    @Inject
    private PointEventQueries events;

    Stream<DossierTable> tables(long conference, Scope scope, Locale locale) {
        DossierCells cells = new DossierCells(locale);
        return Stream.of(
                DossierTables.table(
                        "points",
                        cells,
                        points.points(scope, conference),
                        cells::of,
                        "points.column.CODE",
                        "points.column.UNIT",
                        "dossier.tested",
                        "conference.state",
                        "board.heads",
                        "board.correspondent",
                        "dossier.counted"),
                tests(conference, scope, cells),
                incidents(conference, scope, cells),
                counts(conference, scope, cells));
    }

    private DossierTable tests(long conference, Scope scope, DossierCells cells) {
        List<String> head = heads(cells, "dossier.result", "board.remark", "dossier.by");
        return new DossierTable(
                "tests", cells.title("tests"), head, rows(conference, scope, PointEventKind.TEST, cells::test));
    }

    private DossierTable incidents(long conference, Scope scope, DossierCells cells) {
        List<String> head = heads(cells, "board.incidents", "board.cause", "dossier.lost", "dossier.by");
        return new DossierTable(
                "incidents",
                cells.title("incidents"),
                head,
                rows(conference, scope, PointEventKind.INCIDENT, cells::incident));
    }

    private DossierTable counts(long conference, Scope scope, DossierCells cells) {
        List<String> head = heads(cells, "board.heads", "dossier.before", "board.correspondent", "dossier.by");
        return new DossierTable(
                "counts", cells.title("counts"), head, rows(conference, scope, PointEventKind.COUNT, cells::count));
    }

    /** When, and at which point. */
    private static List<String> heads(DossierCells cells, String... more) {
        String[] first = {"dossier.at", "points.column.CODE", "points.column.UNIT"};
        return cells.heads(Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new));
    }

    private DossierTable.Rows rows(
            long conference, Scope scope, PointEventKind kind, Function<PointEventRow, List<?>> cells) {
        return table -> Portions.write(
                table, last -> events.after(scope, conference, kind, last, Portions.SIZE), PointEventRow::id, cells);
    }
}
