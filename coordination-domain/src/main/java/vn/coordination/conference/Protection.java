package vn.coordination.conference;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * How secret content is protected where points are connected (OC-07).
 *
 * @param cipherLines the lines are protected under the law on cipher
 * @param closedRoom nobody comes in or looks in
 * @param wiredMicrophones no microphone sends by radio
 */
@Embeddable
public record Protection(boolean cipherLines, boolean closedRoom, boolean wiredMicrophones) implements Serializable {
    public static final Protection NONE = new Protection(false, false, false);

    public boolean complete() {
        return cipherLines && closedRoom && wiredMicrophones;
    }
}
