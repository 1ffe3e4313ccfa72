package vn.coordination.conference.point;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import vn.coordination.organisation.Text;

/**
 * A number of delegates that a correspondent has signed for (OC-06).
 *
 * @param headCountBefore the number that it takes the place of; null for the first
 */
@Embeddable
public record SignedCount(Integer headCount, Integer headCountBefore, String correspondent) implements Serializable {
    public SignedCount {
        if (Objects.requireNonNull(headCount, "headCount") < 0) {
            throw new IllegalArgumentException("nobody can count fewer than none: " + headCount);
        }
        correspondent = Text.required(correspondent, "correspondent");
    }
}
