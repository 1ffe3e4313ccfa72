package vn.coordination.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a file may be, told by its first bytes and never by its name. Signatures that have not changed for decades need
 * no library: one that knows hundreds of types has to be kept up, and we want to know all others as strangers. Nothing here
 * reads further, since no file is ever shown by the server.
 */
public enum FileType {
    PDF("application/pdf", "", "255044462D"),
    JPEG("image/jpeg", "", "FFD8FF"),
    PNG("image/png", "", "89504E470D0A1A0A"),
    TIFF("image/tiff", "", "49492A00", "4D4D002A"),
    /** One archive among others, whose main part stands in it under its name in clear. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml", "504B0304");

    /** What papers are scanned into. */
    public static final Set<FileType> SCANS = Collections.unmodifiableSet(EnumSet.of(PDF, JPEG, PNG, TIFF));

    /** What papers are written in. */
    public static final Set<FileType> PAPERS = Collections.unmodifiableSet(EnumSet.of(PDF, DOCX));

    private final String mediaType;
    private final String part;
    private final List<byte[]> signatures;

    /** @param part name that stands somewhere in the content; empty for none */
    FileType(String mediaType, String part, String... signatures) {
        this.mediaType = mediaType;
        this.part = part;
        this.signatures =
                Arrays.stream(signatures).map(HexFormat.of()::parseHex).toList();
    }

    public static Optional<FileType> of(byte[] content) {
        return Stream.of(values())
                .filter(type -> type.begins(content) && type.holds(content))
                .findFirst();
    }

    private boolean holds(byte[] content) {
        return part.isEmpty() || new String(content, StandardCharsets.ISO_8859_1).contains(part);
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
