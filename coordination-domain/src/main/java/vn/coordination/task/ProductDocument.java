package vn.coordination.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Text;

/**
 * The document that a task was done with.
 *
 * @param number number and symbol, such as 215/BC-VP; empty = not given
 * @param on the date it bears; null = not given
 */
@Embeddable
public record ProductDocument(
        @Column(name = "product_number") String number,
        @Column(name = "product_on") LocalDate on) implements Serializable {
    public ProductDocument {
        number = Text.optional(number);
    }

    /** A symbol alone is no number. */
    boolean numbered() {
        return number.chars().anyMatch(Character::isDigit);
    }
}
