package vn.coordination.conference.point;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** A place from which people take part in online conferences, as the register of points has it. */
@Entity
@Table(name = "connection_point")
public class ConnectionPoint {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Written on lists and in imports; never given to another point. */
    @Column(updatable = false)
    private String code;

    @Embedded
    private Venue venue;

    @Version
    private int version;

    protected ConnectionPoint() {}

    public ConnectionPoint(String code, Venue venue) {
        this.code = Objects.requireNonNull(code, "code");
        describe(venue);
    }

    public void describe(Venue newVenue) {
        venue = Objects.requireNonNull(newVenue, "venue");
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Venue venue() {
        return venue;
    }

    public int version() {
        return version;
    }
}
