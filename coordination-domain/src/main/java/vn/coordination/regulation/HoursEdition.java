package vn.coordination.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/** The office hours from a date on, until the next ones begin. */
@Entity
@Table(name = "office_hours")
public class HoursEdition {
    @Id
    @Column(name = "valid_from")
    private LocalDate id;

    // as text, such as 08:00: a time of day belongs to no zone, and no driver may shift it into one
    private String morningFrom;
    private String morningTo;
    private String afternoonFrom;
    private String afternoonTo;
    private String citation;

    @Version
    private int version;

    protected HoursEdition() {}

    public HoursEdition(LocalDate from, HoursContent hours) {
        this.id = from;
        describe(hours);
    }

    public final void describe(HoursContent hours) {
        morningFrom = hours.morningFrom().toString();
        morningTo = hours.morningTo().toString();
        afternoonFrom = hours.afternoonFrom().toString();
        afternoonTo = hours.afternoonTo().toString();
        citation = hours.citation();
    }

    public LocalDate id() {
        return id;
    }

    public HoursContent hours() {
        return new HoursContent(
                LocalTime.parse(morningFrom),
                LocalTime.parse(morningTo),
                LocalTime.parse(afternoonFrom),
                LocalTime.parse(afternoonTo),
                citation);
    }

    public int version() {
        return version;
    }
}
