package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How and when a petition came.
 *
 * @param on the date of the stamp of arrival, by post; in the city's zone
 * @param forwarder who sent it on; empty when it came directly
 * @param repliesToForwarder the forwarder is a body or deputy that must be told the result (PT-38)
 */
@Embeddable
public record Arrival(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Channel channel,

        @Column(name = "arrived_on", updatable = false) LocalDate on,
        @Column(updatable = false) String forwarder,

        @Column(updatable = false) boolean repliesToForwarder)
        implements Serializable {
    public Arrival {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(on, "on");
        forwarder = forwarder == null ? "" : forwarder.strip();
    }
}
