package vn.coordination.regulation.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.regulation.HoursContent;

/** Office hours as typed. */
public class HoursForm implements Serializable {
    private LocalDate from;
    private LocalTime morningFrom;
    private LocalTime morningTo;
    private LocalTime afternoonFrom;
    private LocalTime afternoonTo;
    private String citation;

    HoursForm(LocalDate from, HoursContent now) {
        this.from = from;
        this.morningFrom = now.morningFrom();
        this.morningTo = now.morningTo();
        this.afternoonFrom = now.afternoonFrom();
        this.afternoonTo = now.afternoonTo();
    }

    HoursContent content() {
        return new HoursContent(morningFrom, morningTo, afternoonFrom, afternoonTo, citation);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalTime getMorningFrom() {
        return morningFrom;
    }

    public void setMorningFrom(LocalTime morningFrom) {
        this.morningFrom = morningFrom;
    }

    public LocalTime getMorningTo() {
        return morningTo;
    }

    public void setMorningTo(LocalTime morningTo) {
        this.morningTo = morningTo;
    }

    public LocalTime getAfternoonFrom() {
        return afternoonFrom;
    }

    public void setAfternoonFrom(LocalTime afternoonFrom) {
        this.afternoonFrom = afternoonFrom;
    }

    public LocalTime getAfternoonTo() {
        return afternoonTo;
    }

    public void setAfternoonTo(LocalTime afternoonTo) {
        this.afternoonTo = afternoonTo;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }
}
