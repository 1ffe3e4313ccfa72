package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A stored blackout (SC-13). */
@Entity
@Table(name = "blackout")
public class BlackoutDay {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Blackout.Kind kind;

    @Column(name = "person")
    private Long person;

    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "half_day")
    private HalfDay halfDay;

    @Version
    @Column(name = "version")
    private int version;

    protected BlackoutDay() {}

    public BlackoutDay(Blackout blackout) {
        kind = blackout.kind();
        person = blackout.person();
        day = blackout.day();
        halfDay = blackout.halfDay();
    }

    public Blackout facts() {
        return new Blackout(kind, person, day, halfDay);
    }
}
