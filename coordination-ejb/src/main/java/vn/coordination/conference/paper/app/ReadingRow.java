package vn.coordination.conference.paper.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who has opened the last version of a paper, and who has not.
 *
 * @param paper its number within the conference
 */
public record ReadingRow(int paper, String title, String mark, List<Reader> readers) implements Serializable {
    /** @param at when first; null = not yet */
    public record Reader(String name, Instant at) implements Serializable {}

    public long read() {
        return readers.stream().filter(reader -> reader.at() != null).count();
    }
}
