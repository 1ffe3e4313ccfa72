package vn.coordination.demonstration.app;

import java.time.LocalDate;
import vn.coordination.demonstration.app.history.PastMeeting;
import vn.coordination.demonstration.app.history.PastPost;
import vn.coordination.organisation.Office;

/** What is loaded whole or not at all. */
public sealed interface HistoryPart {
    /** Names it once and for all. */
    String key();

    /** The day in the past that it begins with. */
    LocalDate day();

    /** Which of those that go side by side it belongs to. */
    Lane lane();

    /** What goes side by side: it does not meet, and each has its own order. */
    enum Lane {
        MEETINGS,
        PARTY_POST,
        COUNCIL_POST
    }

    /** Petitions and letters, not a meeting. */
    default boolean written() {
        return lane() != Lane.MEETINGS;
    }

    /** About how long it takes, beside others. */
    int weight();

    record Post(PastPost post) implements HistoryPart {
        private static final int EACH_PETITION = 15;

        @Override
        public String key() {
            return post.key();
        }

        @Override
        public LocalDate day() {
            return post.petitions().get(0).arrived();
        }

        @Override
        public Lane lane() {
            return post.petitions().get(0).office() == Office.PARTY_OFFICE ? Lane.PARTY_POST : Lane.COUNCIL_POST;
        }

        @Override
        public int weight() {
            return EACH_PETITION * post.petitions().size();
        }
    }

    record Meeting(PastMeeting meeting) implements HistoryPart {
        private static final int ACTS = 100;
        private static final int EACH_POINT = 2;

        @Override
        public String key() {
            return meeting.key();
        }

        @Override
        public LocalDate day() {
            return meeting.planned().day();
        }

        @Override
        public Lane lane() {
            return Lane.MEETINGS;
        }

        @Override
        public int weight() {
            return ACTS + EACH_POINT * meeting.points().size();
        }
    }
}
