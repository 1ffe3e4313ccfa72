package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * What came with a petition.
 *
 * @param originals the office took original papers, which go back to the citizen (PT-44)
 * @param receipt a receipt was given for them (PT-47)
 */
@Embeddable
public record Papers(
        @Column(updatable = false) boolean originals,
        @Column(updatable = false) boolean receipt) implements Serializable {
    public static final Papers NONE = new Papers(false, false);
}
