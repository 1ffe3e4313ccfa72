package vn.coordination.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file may be, told by its first bytes and never by its name. Four signatures that have not changed for decades need
 * no library: one that knows hundreds of types has to be kept up, and we want to know all others as strangers. Nothing here
 * reads further, since no file is ever shown by the server.
 */
public enum FileType {
    PDF("application/pdf", "255044462D"),
    JPEG("image/jpeg", "FFD8FF"),
    PNG("image/png", "89504E470D0A1A0A"),
    TIFF("image/tiff", "49492A00", "4D4D002A");

    private final String mediaType;
    private final List<byte[]> signatures;

    FileType(String mediaType, String... signatures) {
        this.mediaType = mediaType;
        this.signatures =
                Arrays.stream(signatures).map(HexFormat.of()::parseHex).toList();
    }

    public static Optional<FileType> of(byte[] content) {
        return Stream.of(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return signatures.stream()
                .anyMatch(signature -> content.length > signature.length
                        && Arrays.equals(content, 0, signature.length, signature, 0, signature.length));
    }

    public String mediaType() {
        return mediaType;
    }
}
