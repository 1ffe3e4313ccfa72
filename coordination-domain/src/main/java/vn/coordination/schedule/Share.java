package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import vn.coordination.organisation.Office;

/**
 * Another office may read a draft until the share is recalled (SS-08).
 *
 * @param person who shared it
 */
@Embeddable
public record Share(
        @Column(name = "office") Office office,
        @Column(name = "since") Instant since,
        @Column(name = "person") long person)
        implements Serializable {}
