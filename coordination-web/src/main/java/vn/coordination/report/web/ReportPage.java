package vn.coordination.report.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.report.CutOff;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;
import vn.coordination.report.app.FigureRow;
import vn.coordination.report.app.HandOutReport;
import vn.coordination.report.app.ReportForm;
import vn.coordination.report.app.ReportQueries;
import vn.coordination.report.app.ReportService;
import vn.coordination.shared.web.Languages;
import vn.coordination.shared.web.Messages;

/** The report of a period that stands in the address, beside an earlier one if the address names it (RP-03). */
@Named
@ViewScoped
public class ReportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "period";

    @Inject
    private ReportQueries reports;

    @Inject
    private ReportService service;

    @Inject
    private CurrentActor actor;

    private LocalDate from;
    private LocalDate to;
    private LocalDate earlierFrom;
    private LocalDate earlierTo;
    private List<ReportPreset> presets = List.of();
    private List<ReportLine> lines = List.of();

    /** Before the first drawing; what the address asks for and cannot be is told at its field. */
    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        Messages.moveFromAddressTo(FORM);
        Scope scope = actor.scope();
        presets = ReportPreset.all(reports.periods(scope));
        if (from == null && to == null) {
            ReportPeriod usual = reports.periods(scope).get(CutOff.HALF_YEAR).get(0);
            from = usual.from();
            to = usual.to();
        }
        if (!faces.isValidationFailed() && inOrder()) {
            lines = lines(scope);
        }
    }

    private List<ReportLine> lines(Scope scope) {
        List<FigureRow> now = reports.figures(scope, period());
        ReportPeriod compared = compared();
        List<FigureRow> earlier = compared == null ? List.of() : reports.figures(scope, compared);
        return IntStream.range(0, now.size())
                .mapToObj(i -> new ReportLine(
                        now.get(i), earlier.isEmpty() ? null : earlier.get(i).total()))
                .toList();
    }

    private boolean inOrder() {
        return inOrder("to", from, to)
                && (earlierFrom == null && earlierTo == null || inOrder("earlierTo", earlierFrom, earlierTo));
    }

    private static boolean inOrder(String field, LocalDate first, LocalDate last) {
        if (first != null && last != null && !last.isBefore(first)) {
            return true;
        }
        FacesContext.getCurrentInstance().addMessage(FORM + ":" + field, Messages.error("report.wrong"));
        return false;
    }

    public String show() {
        return inOrder() ? "/report/report?faces-redirect=true&includeViewParams=true" : null;
    }

    /** Beside as many days that end on the day before. */
    public String compare() {
        if (!inOrder("to", from, to)) {
            return null;
        }
        ReportPeriod before = period().before();
        earlierFrom = before.from();
        earlierTo = before.to();
        return show();
    }

    public void xlsx() {
        send(ReportForm.XLSX, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public void pdf() {
        send(ReportForm.PDF, Languages.VIETNAMESE);
    }

    /** As it stands on the screen, not as it would be counted now. */
    private void send(ReportForm form, Locale locale) {
        List<Long> shown = lines.stream().map(ReportLine::total).toList();
        byte[] file = service.handOut(
                new HandOutReport(period(), compared(), shown, form), ReportWords.texts(locale, period(), compared()));
        Faces.sendFile(file, ReportResource.name(period(), form), true);
    }

    private ReportPeriod period() {
        return new ReportPeriod(from, to);
    }

    private ReportPeriod compared() {
        return earlierFrom == null ? null : new ReportPeriod(earlierFrom, earlierTo);
    }

    public boolean isNothing() {
        return lines.stream().allMatch(line -> line.total() == 0 && (line.earlier() == null || line.earlier() == 0));
    }

    public boolean isCompared() {
        return earlierFrom != null;
    }

    public String getSentence() {
        return ReportWords.period(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), period());
    }

    public Figure.Chapter[] getChapters() {
        return Figure.Chapter.values();
    }

    public List<ReportLine> lines(Figure.Chapter chapter) {
        return lines.stream().filter(line -> line.figure().chapter() == chapter).toList();
    }

    public List<ReportLine> getLines() {
        return lines;
    }

    public List<ReportPreset> getPresets() {
        return presets;
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

    public LocalDate getEarlierFrom() {
        return earlierFrom;
    }

    public void setEarlierFrom(LocalDate earlierFrom) {
        this.earlierFrom = earlierFrom;
    }

    public LocalDate getEarlierTo() {
        return earlierTo;
    }

    public void setEarlierTo(LocalDate earlierTo) {
        this.earlierTo = earlierTo;
    }
}
