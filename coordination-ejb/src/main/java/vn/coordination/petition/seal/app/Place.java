package vn.coordination.petition.seal.app;

import java.nio.ByteBuffer;

/**
 * Where something sealed is stored: in any other place it does not open.
 *
 * @param petition its id; what other features seal lies below zero
 */
public record Place(long petition, int position) {
    /** No writer has it: they are counted from 1. */
    private static final int MARKS = 0;

    /** No petition has so many writers. */
    private static final int SCANS = 1_000_000_000;

    public static Place ofWriter(long petition, int position) {
        if (position <= MARKS) {
            throw new IllegalArgumentException("writers are counted from 1, not " + position);
        }
        return new Place(petition, position);
    }

    public static Place ofMarks(long petition) {
        return new Place(petition, MARKS);
    }

    /** @param form which of its renderings, from 0 */
    public static Place ofLetter(long owner, int number, int form) {
        return new Place(owner, -(2 * number + form));
    }

    public static Place ofScan(long petition, int number) {
        return new Place(petition, SCANS + number);
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(petition)
                .putInt(position)
                .array();
    }
}
