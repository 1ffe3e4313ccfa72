package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.delegate.app.AttendanceQueries;
import vn.coordination.conference.delegate.app.DelegateQueries;
import vn.coordination.conference.delegate.app.DelegateRow;
import vn.coordination.identity.Scope;
import vn.coordination.task.SourceKind;
import vn.coordination.task.app.TaskQueries;

/** The tables of a dossier. What may be long is read while it is written. */
@RequestScoped
public class DossierTables {
    @Inject
    private DelegateQueries delegates;

    @Inject
    private AttendanceQueries attendance;

    @Inject
    private TaskQueries tasks;

    DossierTable agenda(ConferenceView view, Locale locale) {
        DossierCells cells = new DossierCells(locale);
        List<List<?>> items = IntStream.range(0, view.agenda().size())
                .<List<?>>mapToObj(at -> cells.of(view.agenda().get(at), at + 1))
                .toList();
        return table(
                "agenda",
                cells,
                items,
                row -> row,
                "dossier.number",
                "conference.agenda.title",
                "conference.agenda.reporter",
                "conference.agenda.minutes");
    }

    DossierTable preparation(ConferenceView view, Locale locale) {
        DossierCells cells = new DossierCells(locale);
        return table(
                "preparation",
                cells,
                view.lines(),
                cells::of,
                "dossier.line",
                "dossier.office",
                "conference.owner",
                "dossier.due",
                "dossier.done");
    }

    /** Who was invited, and when each was there. */
    DossierTable delegates(ConferenceView view, Scope scope, Locale locale) {
        DossierCells cells = new DossierCells(locale);
        List<String> head = cells.heads(
                "delegates.column.NAME",
                "delegates.column.UNIT",
                "delegates.seat",
                "delegates.part",
                "conference.state",
                "delegate.reason",
                "delegate.substitute",
                "dossier.standsFor",
                "delegate.intervals");
        return new DossierTable(
                "delegates",
                cells.title("delegates"),
                head,
                table -> Portions.write(
                        table,
                        last -> delegates.after(scope, view.id(), last, Portions.SIZE),
                        DelegateRow::id,
                        cells::of));
    }

    DossierTable decisions(ConferenceView view, Scope scope, Locale locale) {
        DossierCells cells = new DossierCells(locale);
        return table(
                "decisions",
                cells,
                attendance.decisions(scope, view.id()),
                cells::of,
                "conference.agenda.title",
                "dossier.at",
                "conference.present",
                "conference.members",
                "dossier.by");
    }

    /** The notice and, of what it assigns, what the reader may know. */
    DossierTable conclusions(ConferenceView view, Scope scope, Locale locale) {
        DossierCells cells = new DossierCells(locale);
        DossierTable items = table(
                "conclusions",
                cells,
                tasks.assigned(scope, SourceKind.CONFERENCE, view.id()),
                cells::of,
                "dossier.number",
                "task.content",
                "task.lead",
                "task.coordinators",
                "task.product",
                "task.due",
                "task.state",
                "task.status");
        return items.below(sheet -> {
            cells.result(view.result(), sheet);
            if (scope.office() != view.lead()) {
                cells.own(sheet);
            }
        });
    }

    DossierTable steps(ConferenceView view, Locale locale) {
        DossierCells cells = new DossierCells(locale);
        return table(
                "steps",
                cells,
                view.steps(),
                cells::of,
                "dossier.at",
                "dossier.act",
                "dossier.office",
                "dossier.by",
                "dossier.approver",
                "conference.note",
                "dossier.told");
    }

    static <T> DossierTable table(
            String name, DossierCells cells, List<T> rows, Function<T, List<?>> cellsOf, String... heads) {
        return new DossierTable(name, cells.title(name), cells.heads(heads), table -> {
            for (T row : rows) {
                table.row(cellsOf.apply(row));
            }
        });
    }
}
