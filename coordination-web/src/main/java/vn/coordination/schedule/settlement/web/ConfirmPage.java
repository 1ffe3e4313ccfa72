package vn.coordination.schedule.settlement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.ObjectToRow;
import vn.coordination.schedule.SeenWeek;
import vn.coordination.schedule.week.app.WeekService;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Messages;

/** Three offices settle one week: each row with the word of each office, and what becomes of it. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {
    @Inject
    private ConfirmReader reader;

    @Inject
    private WeekService service;

    @Inject
    private Retry retry;

    private String week;
    private transient ConfirmSheet sheet;
    private IsoWeek iso;

    /** Of the draft this person has seen: another one is not confirmed by mistake. */
    private String hash;

    private Long objected;
    private String objectedTitle;
    private String reason;
    private List<ConfirmRow> rows = List.of();

    public void load() {
        sheet = reader.read(week);
        iso = sheet.picture().iso();
        week = iso.toString();
        hash = sheet.picture().week().hash();
        rows = sheet.rows();
    }

    public void confirm() {
        retry.run(() -> service.confirm(seen()));
        Messages.done("confirm.done", Integer.toString(iso.number()));
    }

    /** Asks why, before the objection is made. */
    public void choose(ConfirmRow row) {
        objected = row.line().slot();
        objectedTitle = row.line().title();
        reason = null;
    }

    public void object() {
        retry.run(() -> service.object(new ObjectToRow(seen(), objected, reason)));
        Messages.done("confirm.objected", objectedTitle);
        objected = null;
    }

    private SeenWeek seen() {
        return new SeenWeek(iso, hash);
    }

    public ConfirmSheet getSheet() {
        return sheet;
    }

    public List<ConfirmRow> getRows() {
        return rows;
    }

    public String getWeek() {
        return week;
    }

    public void setWeek(String week) {
        this.week = week;
    }

    public String getObjectedTitle() {
        return objectedTitle;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
