package vn.coordination.logistics;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** How many pieces there are from a day on. */
@Embeddable
public record Stock(LocalDate since, int pieces) implements Serializable {
    public Stock {
        Objects.requireNonNull(since, "since");
        if (pieces < 0) {
            throw new IllegalArgumentException("fewer than none: " + pieces);
        }
    }
}
