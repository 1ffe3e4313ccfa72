package vn.coordination.petition.duplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is stored of a petition to find its like: keyed hashes, from which no name can be read. Their bytes are kept with the
 * petition (encrypted like the name, since equal names have equal marks); {@link #bands()} are the rows of the index.
 */
public record Marks(NameMarks name, AddressMarks address, TargetMarks target, SubjectMarks subject) {
    private static final byte VERSION = 1;
    /** Eight words of a name and twelve full sets of keys take less. */
    private static final int ROOM = 4096;

    /** The marks of what somebody typed. */
    public static Marks of(Clues clues, KeyedHash hash) {
        return new Marks(
                NameMarks.of(hash, WrittenName.of(clues.name())),
                AddressMarks.of(hash, WrittenAddress.of(clues.address())),
                TargetMarks.of(hash, WrittenTarget.of(clues.target())),
                SubjectMarks.of(hash, WrittenSubject.of(clues.subject())));
    }

    /** Marks that were stored; those of another version must be made anew. */
    public static Marks ofBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        byte version = bytes.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("marks of version " + version + " are to be made anew");
        }
        return new Marks(
                NameMarks.read(bytes), AddressMarks.read(bytes), TargetMarks.read(bytes), SubjectMarks.read(bytes));
    }

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(ROOM);
        bytes.put(VERSION);
        name.write(bytes);
        address.write(bytes);
        target.write(bytes);
        subject.write(bytes);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** The keys under which the index finds this petition: it shares at least one with nearly every petition like it. */
    public long[] bands() {
        return new Bands(this).all();
    }

    /** Says nothing: even hashes have no place in a log. */
    @Override
    public String toString() {
        return "Marks[…]";
    }
}
