package vn.coordination.report.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.conference.app.HeldConference;
import vn.coordination.conference.app.HeldPoint;
import vn.coordination.petition.counted.app.CountedLetter;
import vn.coordination.petition.counted.app.CountedPetition;

/**
 * A record behind a figure.
 *
 * @param day on which it counts
 * @param weight what it adds to the figure
 * @param opened null where the reader may not open it
 */
public record CountedRecord(ListPlace place, LocalDate day, long weight, Opened opened) implements Serializable {
    /**
     * What the reader may know of it.
     *
     * @param page id of what its page shows: the conference of a point, the petition of a letter
     * @param kind null where it has none
     */
    public record Opened(long page, String title, String detail, Enum<?> kind) implements Serializable {
        static Opened of(HeldConference conference) {
            return new Opened(conference.id(), conference.title(), "", conference.kind());
        }

        static Opened of(HeldPoint point) {
            return new Opened(point.conference(), point.code() + " · " + point.unit(), point.title(), null);
        }

        static Opened of(CountedPetition petition) {
            return new Opened(petition.id(), petition.number(), "", petition.kind());
        }

        static Opened of(CountedLetter letter) {
            return new Opened(letter.petition(), letter.number(), "", letter.kind());
        }
    }
}
