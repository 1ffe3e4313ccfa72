package vn.coordination.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.HalfDayOff;

/** A day that is not what its weekday says, as administrators keep it; what rules and clocks read is the calendar. */
@Entity
@Table(name = "day_off")
public class CalendarDay {
    @Id
    @Column(name = "day")
    private LocalDate id;

    @Enumerated(EnumType.STRING)
    private DayOff.Kind kind;

    @Enumerated(EnumType.STRING)
    private HalfDayOff.Half half;

    private String name;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private String citation;

    @Version
    private int version;

    protected CalendarDay() {}

    public CalendarDay(LocalDate date, DayContent content) {
        this.id = date;
        describe(content);
    }

    public final void describe(DayContent content) {
        kind = content.kind();
        half = content.half();
        name = content.name();
        standing = content.standing();
        citation = content.citation();
    }

    public LocalDate id() {
        return id;
    }

    public DayContent content() {
        return new DayContent(kind, half, name, standing, citation);
    }

    public int version() {
        return version;
    }
}
