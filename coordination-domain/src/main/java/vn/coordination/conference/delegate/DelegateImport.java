package vn.coordination.conference.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file of delegates was taken over: what stands on the trail for all of its lines. Never changed. */
@Entity
@Table(name = "delegate_import")
public class DelegateImport {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    @Column(updatable = false)
    private int delegates;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    protected DelegateImport() {}

    public DelegateImport(long conference, int delegates, long person, Instant at) {
        this.conference = conference;
        this.delegates = delegates;
        this.person = person;
        this.at = at;
    }

    public Long id() {
        return id;
    }
}
