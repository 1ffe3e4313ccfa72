package vn.coordination.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A file that belongs to a record and lies outside of the database.
 *
 * @param name where it lies, by chance
 * @param size bytes, before they were sealed
 * @param hash by which it is known to be what it was
 * @param pages A4 pages
 * @param keyNumber of the key under which it is sealed
 */
@Embeddable
public record StoredFile(
        String name,
        @Enumerated(EnumType.STRING) FileType type,
        Integer size,
        String hash,
        Integer pages,
        Integer keyNumber)
        implements Serializable {}
