package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import vn.coordination.organisation.Text;

/** Somebody opened what is sealed, and said what for (PT-35). Never changed. */
@MappedSuperclass
public abstract class Look {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String purpose;

    protected Look() {}

    protected Look(long person, Instant at, String purpose) {
        this.person = person;
        this.at = at;
        this.purpose = Text.required(purpose, "purpose");
    }
}
