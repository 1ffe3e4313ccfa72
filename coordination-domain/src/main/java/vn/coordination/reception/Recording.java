package vn.coordination.reception;

import java.util.Objects;

/**
 * The recording of an online reception, as whoever closes it states it.
 *
 * @param place where it is kept; null = nowhere
 * @param reference under which it is found there; empty = none
 * @param soundAndPicture both were recorded
 */
public record Recording(RecordingPlace place, String reference, boolean soundAndPicture) {
    /** Of a reception face to face. */
    public static final Recording NONE = new Recording(null, "", false);

    public Recording {
        reference = Objects.requireNonNullElse(reference, "").strip();
    }

    RecordingFacts facts(boolean online) {
        return new RecordingFacts(online, place, !reference.isEmpty(), soundAndPicture);
    }
}
