package vn.coordination.schedule.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.app.ImportService;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Messages;

/** A week from a file: read, asked about, shown with its clashes, and entered as drafts only when accepted. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ImportReader reader;

    @Inject
    private ImportService imports;

    @Inject
    private Retry retry;

    private String week;
    private LocalDate day;
    private transient Part upload;
    private ImportForm form = new ImportForm();
    private ImportChoices choices;
    private ImportSheet sheet;

    public void load() {
        choose(reader.weekOf(week));
    }

    private void choose(IsoWeek chosen) {
        week = chosen.toString();
        day = chosen.monday();
        choices = reader.choices(chosen);
    }

    /** Reads the file that was just sent, or the one before if none was. */
    public void check() throws IOException {
        if (upload != null && upload.getSize() > 0) {
            form.take(upload.getSubmittedFileName(), upload.getInputStream().readAllBytes());
        }
        if (form.isEmpty()) {
            Messages.refuseAt("file", Messages.error("import.file.none"));
            return;
        }
        turnTo(IsoWeek.of(day));
    }

    /** Reads the file for the week that its dates belong to. */
    public void turnToOtherWeek() {
        turnTo(sheet.otherWeek());
    }

    private void turnTo(IsoWeek chosen) {
        if (!chosen.toString().equals(week)) {
            choose(chosen);
            PrimeFaces.current().executeScript("history.replaceState(null, '', '?week=" + week + "')");
        }
        checkAgain();
    }

    public void checkAgain() {
        sheet = reader.read(form, getIso(), choices);
    }

    /** Enters all rows or none; answers given since the last look are looked at first. */
    public String accept() {
        if (form.getAnswers().mark() != sheet.mark()) {
            checkAgain();
            Messages.warn("import.lookAgain");
            return null;
        }
        long rows = retry.once(form.key(), () -> imports.accept(reader.command(form, getIso())));
        Messages.done("import.accepted", rows, getIso().number());
        return "/schedule/week?faces-redirect=true&week=" + week;
    }

    public String getIgnored() {
        return String.join(", ", sheet.ignored());
    }

    /** {@code 3, 8, 10}. */
    public String join(List<Integer> lines) {
        return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public IsoWeek getIso() {
        return IsoWeek.parse(week);
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }

    public ImportForm getForm() {
        return form;
    }

    public ImportChoices getChoices() {
        return choices;
    }

    public ImportSheet getSheet() {
        return sheet;
    }
}
