package vn.coordination.regulation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.regulation.ChangeCalendar;
import vn.coordination.regulation.DayChange;
import vn.coordination.regulation.DayContent;
import vn.coordination.regulation.Standing;
import vn.coordination.regulation.app.CalendarRow;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.HalfDayOff;

/** A day of the calendar as typed; a day off in exchange may bring the day that makes up for it. */
public class DayOffForm implements Serializable {
    private static final String OTHER = "OTHER";

    private LocalDate date;
    private int version = DayChange.NEW;
    private DayOff.Kind kind = DayOff.Kind.PUBLIC_HOLIDAY;
    private HalfDayOff.Half half;
    private String name = OTHER;
    private Standing standing = Standing.NOT_ANNOUNCED;
    private String citation;
    private LocalDate madeUpOn;

    static DayOffForm on(LocalDate date) {
        DayOffForm form = new DayOffForm();
        form.date = date;
        return form;
    }

    static DayOffForm of(CalendarRow row) {
        DayOffForm form = on(row.date());
        form.version = row.version();
        form.kind = row.content().kind();
        form.half = row.content().half();
        form.name = row.content().name();
        form.standing = row.content().standing();
        form.citation = row.content().citation();
        return form;
    }

    /** The days that change; the caller asks each for its problems before it makes a command of them. */
    List<DayChange> changes() {
        List<DayChange> changes = new ArrayList<>();
        changes.add(new DayChange(date, version, new DayContent(kind, half, name, standing, citation)));
        if (isExchange() && madeUpOn != null) {
            changes.add(new DayChange(
                    madeUpOn,
                    DayChange.NEW,
                    new DayContent(DayOff.Kind.MAKE_UP_WORKING_DAY, null, name, standing, citation)));
        }
        return changes;
    }

    ChangeCalendar removal() {
        return ChangeCalendar.ofDays(new DayChange(date, version, null));
    }

    /** A new day off in exchange: the day that makes up for it is asked for with it. */
    public boolean isExchange() {
        return isFresh() && kind == DayOff.Kind.SWAPPED_OFF;
    }

    public boolean isFresh() {
        return version == DayChange.NEW;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public DayOff.Kind getKind() {
        return kind;
    }

    public void setKind(DayOff.Kind kind) {
        this.kind = kind;
    }

    public HalfDayOff.Half getHalf() {
        return half;
    }

    public void setHalf(HalfDayOff.Half half) {
        this.half = half;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Standing getStanding() {
        return standing;
    }

    public void setStanding(Standing standing) {
        this.standing = standing;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public LocalDate getMadeUpOn() {
        return madeUpOn;
    }

    public void setMadeUpOn(LocalDate madeUpOn) {
        this.madeUpOn = madeUpOn;
    }
}
