package vn.coordination.petition;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * How many people stand behind one petition, and who speaks for them (PT-41, PT-42).
 *
 * @param persons who signed; at least 1
 * @param representatives 0 when the persons speak for themselves
 * @param allSigned every one of them has signed
 * @param appointed the paper in which they chose their representatives is there, signed by all
 */
@Embeddable
public record Crowd(int persons, int representatives, boolean allSigned, boolean appointed) implements Serializable {
    public static final Crowd ONE = new Crowd(1, 0, true, false);

    public Crowd {
        if (persons < 1 || representatives < 0) {
            throw new IllegalArgumentException("no crowd: " + persons + ", " + representatives);
        }
    }
}
