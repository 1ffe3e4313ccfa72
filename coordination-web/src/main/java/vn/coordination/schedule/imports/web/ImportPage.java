package vn.coordination.schedule.imports.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.imports.app.ImportService;
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

    private int mostBytes;
    private String week;
    private LocalDate day;
    private transient Part upload;
    private ImportForm form = new ImportForm();
    private ImportChoices choices;
    private ImportSheet sheet;

    public void load() {
        mostBytes = imports.limits().bytes();
        turnTo(reader.weekOf(week));
    }

    private void turnTo(IsoWeek chosen) {
        week = chosen.toString();
        day = chosen.monday();
        choices = reader.choices(chosen);
    }

    /** Reads the file that was just sent, or the one before if none was. */
    public void check() throws IOException {
        ImportForm sent = sent();
        if (sent.isEmpty()) {
            Messages.refuseAt("file", Messages.error("import.file.none"));
            return;
        }
        read(sent, IsoWeek.of(day));
    }

    private ImportForm sent() throws IOException {
        if (upload == null || upload.getSubmittedFileName().isEmpty()) {
            return form;
        }
        try (InputStream bytes = upload.getInputStream()) {
            return form.with(upload.getSubmittedFileName(), bytes.readAllBytes());
        }
    }

    /** A file that cannot be read changes nothing: what was read and answered before stays. */
    private void read(ImportForm sent, IsoWeek chosen) {
        ImportChoices offered = chosen.equals(getIso()) ? choices : reader.choices(chosen);
        ImportSheet read = reader.read(sent, chosen, offered);
        if (!read.readable()) {
            Messages.refuseAt("file", new FacesMessage(FacesMessage.SEVERITY_ERROR, read.refusal(), null));
            return;
        }
        form = sent;
        sheet = read;
        if (!chosen.equals(getIso())) {
            turnTo(chosen);
            PrimeFaces.current().executeScript("history.replaceState(null, '', '?week=" + week + "')");
        }
        PrimeFaces.current().ajax().update("result");
    }

    /** Reads the file for the week that its dates belong to. */
    public void turnToOtherWeek() {
        read(form, sheet.otherWeek());
    }

    public void checkAgain() {
        read(form, getIso());
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

    public int getMostBytes() {
        return mostBytes;
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
