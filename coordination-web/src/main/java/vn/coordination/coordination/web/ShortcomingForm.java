package vn.coordination.coordination.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.coordination.ShortcomingKind;
import vn.coordination.coordination.TellShortcoming;
import vn.coordination.organisation.Office;

/** A shortcoming as typed. */
public class ShortcomingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Office office;
    private ShortcomingKind kind;
    private Integer area;
    private LocalDate day;
    private String matter;
    private String reason;

    ShortcomingForm(LocalDate today) {
        this.day = today;
    }

    TellShortcoming command() {
        return new TellShortcoming(office, kind, area, day, matter, reason);
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public ShortcomingKind getKind() {
        return kind;
    }

    public void setKind(ShortcomingKind kind) {
        this.kind = kind;
    }

    public Integer getArea() {
        return area;
    }

    public void setArea(Integer area) {
        this.area = area;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
