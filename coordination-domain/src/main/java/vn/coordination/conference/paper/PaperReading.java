package vn.coordination.conference.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.audit.Untrailed;

/** That somebody opened a version, and when first. Written by the database once for each of both; never changed. */
@Entity
@Untrailed("is itself the record of who read what")
@Table(name = "paper_reading")
public class PaperReading {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long version;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    protected PaperReading() {}

    public long version() {
        return version;
    }

    public long person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
