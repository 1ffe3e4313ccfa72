package vn.coordination.conference.paper.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.conference.paper.PaperState;
import vn.coordination.document.FileType;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.organisation.Office;

/**
 * A paper as pages show it.
 *
 * @param number within the conference
 * @param item code of its item of the agenda; empty = of the conference as a whole
 * @param versions the newest first
 */
public record PaperRow(
        int number,
        String item,
        String title,
        Office office,
        SecrecyLevel level,
        String reference,
        String keeper,
        PaperState state,
        String consent,
        String withdrawn,
        List<Version> versions)
        implements Serializable {

    /**
     * @param summary null for none
     * @param person name of who handed it in
     * @param locked it is the one that was sent
     * @param read the reader has opened it
     */
    public record Version(
            int number,
            String mark,
            File content,
            File summary,
            String person,
            Instant at,
            boolean late,
            boolean locked,
            boolean read)
            implements Serializable {}

    /** @param size bytes */
    public record File(FileType type, int size, String hash, int pages) implements Serializable {}
}
