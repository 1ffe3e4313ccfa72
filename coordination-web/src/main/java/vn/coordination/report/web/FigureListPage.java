package vn.coordination.report.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.LetterKind;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;
import vn.coordination.report.app.CountedRecord;
import vn.coordination.report.app.FigureRow;
import vn.coordination.report.app.ListPlace;
import vn.coordination.report.app.ReportQueries;
import vn.coordination.shared.web.Leaf;
import vn.coordination.shared.web.Texts;

/** The records behind a figure of a report, page by page; figure, period and page stand in the address (RP-05). */
@Named
@ViewScoped
public class FigureListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private ReportQueries reports;

    @Inject
    private CurrentActor actor;

    private String figure;
    private LocalDate from;
    private LocalDate to;
    private String after;
    private FigureRow row;
    private Leaf<CountedRecord> leaf = Leaf.empty();

    /** An address that names no figure or no period has no list. */
    public void load() {
        Figure wanted = Figure.named(figure).orElse(null);
        if (wanted == null || from == null || to == null || to.isBefore(from)) {
            return;
        }
        Scope scope = actor.scope();
        ReportPeriod period = new ReportPeriod(from, to);
        row = reports.figure(scope, wanted, period);
        List<CountedRecord> found = reports.list(scope, wanted, period, ListPlace.parse(after), PAGE + 1);
        leaf = Leaf.of(found, PAGE);
    }

    public String getHeading() {
        return row == null ? Texts.text(locale(), "list.title") : ReportWords.name(locale(), row.figure());
    }

    public String getPeriod() {
        return ReportWords.period(locale(), new ReportPeriod(from, to));
    }

    /** What kind of record it is, or whose: a point is one of its conference's. */
    public String about(CountedRecord.Opened opened) {
        Enum<?> kind = opened.kind();
        if (kind == null) {
            return opened.detail().isEmpty() ? Texts.text(locale(), "petitions.unclassified") : opened.detail();
        }
        return Texts.text(locale(), family(kind) + kind);
    }

    private static String family(Enum<?> kind) {
        if (kind instanceof ConferenceKind) {
            return "conference.kind.";
        }
        return kind instanceof LetterKind ? "letter.kind." : "petition.kind.";
    }

    public String path() {
        return switch (row.figure().counted()) {
            case CONFERENCE, POINT -> "/conference/conference";
            case PETITION -> "/petition/petition";
            case LETTER -> "/petition/letters";
        };
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    /** The place from which the next page goes on; null on the last page. */
    public String getNext() {
        return leaf.next(record -> record.place().toString());
    }

    /** Null where there is no such figure. */
    public FigureRow getRow() {
        return row;
    }

    public List<CountedRecord> getRecords() {
        return leaf.rows();
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
