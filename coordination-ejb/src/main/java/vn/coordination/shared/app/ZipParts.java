package vn.coordination.shared.app;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files in an archive that is held in memory. The library's stream cannot read archives whose sizes stand at the end only,
 * and its random access wants a file on disk, where uploads never go.
 */
public final class ZipParts {
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer archive;
    private final int most;
    private int unpacked;

    /** @param most bytes that all parts together may have */
    private ZipParts(byte[] archive, int most) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        this.most = most;
    }

    /** @param most bytes that all parts together may have */
    public static Map<String, byte[]> of(byte[] archive, int most) throws UnreadableFile {
        try {
            return new ZipParts(archive, most).read();
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | DataFormatException
                | IllegalArgumentException e) {
            throw new UnreadableFile(e);
        }
    }

    private Map<String, byte[]> read() throws UnreadableFile, DataFormatException {
        int end = archive.limit() - DIRECTORY_END_LENGTH;
        while (end >= 0 && archive.getInt(end) != DIRECTORY_END) {
            end--;
        }
        Map<String, byte[]> parts = new HashMap<>();
        int entry = archive.getInt(end + 16);
        while (archive.getInt(entry) == DIRECTORY_ENTRY) {
            parts.put(name(entry), content(entry));
            entry += 46 + number(entry + 28) + number(entry + 30) + number(entry + 32);
        }
        return parts;
    }

    private String name(int entry) {
        return new String(bytes(entry + 46, number(entry + 28)), StandardCharsets.UTF_8);
    }

    private byte[] content(int entry) throws UnreadableFile, DataFormatException {
        int local = archive.getInt(entry + 42);
        byte[] packed = bytes(local + 30 + number(local + 26) + number(local + 28), archive.getInt(entry + 20));
        return switch (number(entry + 10)) {
            case STORED -> counted(packed, packed.length);
            case DEFLATED -> inflated(packed);
            default -> throw new UnreadableFile("packed in a way that is not known");
        };
    }

    private byte[] inflated(byte[] packed) throws UnreadableFile, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] piece = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(piece);
                if (length == 0 && !inflater.finished()) {
                    throw new UnreadableFile("it ends too early");
                }
                counted(piece, length);
                out.write(piece, 0, length);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }

    private byte[] counted(byte[] content, int length) throws UnreadableFile {
        unpacked += length;
        if (unpacked > most) {
            throw new UnreadableFile("more than " + most + " bytes when unpacked");
        }
        return content;
    }

    private byte[] bytes(int from, int length) {
        return Arrays.copyOfRange(archive.array(), from, Math.addExact(from, length));
    }

    private int number(int at) {
        return Short.toUnsignedInt(archive.getShort(at));
    }
}
