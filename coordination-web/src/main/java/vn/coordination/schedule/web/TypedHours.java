package vn.coordination.schedule.web;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.web.Messages;

/** The hours of a day as typed. */
public class TypedHours implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime starts;
    private LocalTime ends;

    public TypedHours(LocalDate day, LocalTime starts, LocalTime ends) {
        this.day = day;
        this.starts = starts;
        this.ends = ends;
    }

    /** Whether they make sense; told at their field when they do not. */
    public boolean inOrder(String field) {
        boolean inOrder = starts.isBefore(ends);
        if (!inOrder) {
            FacesContext.getCurrentInstance().addMessage(field, Messages.error("input.endBeforeStart"));
        }
        return inOrder;
    }

    public DayHours hours() {
        return hoursOn(day);
    }

    /** The same hours on another day. */
    public DayHours hoursOn(LocalDate other) {
        return new DayHours(other, starts, ends);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }
}
