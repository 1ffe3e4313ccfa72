package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.audit.Untrailed;

/**
 * The firm claim of a slot on one person or room for one span. Never changed: all claims of a slot are taken and released
 * together, by one statement each; the database refuses two that intersect (SC-17).
 */
@Entity
@Table(name = "allocation")
@Untrailed("follows from the slot, which is trailed")
public class Allocation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "resource")
    private String resource;

    @Column(name = "starts")
    private Instant starts;

    @Column(name = "ends")
    private Instant ends;

    @Column(name = "slot")
    private long slot;

    @Column(name = "building")
    private String building;

    @Column(name = "sites")
    private String sites;

    protected Allocation() {}
}
