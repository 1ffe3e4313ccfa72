package vn.coordination.conference.app;

import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.rule.Answer;

/**
 * What hangs on the time of a conference beside its people and its room, and goes with it in the same transaction. Other
 * features provide it; the conference knows none of them.
 */
public interface GoesAlong {
    /** Whether each thing can be had at the new times; what is asked is locked before it is read. */
    List<Answer> ask(NewTimes times);

    /** Everything was granted: it goes to the new times. */
    default void move(NewTimes times, String reason) {}

    /** The conference has no day any more; it may get another one. */
    default void postpone(Conference conference, String reason) {}

    /** The conference is not held at all. */
    default void cancel(Conference conference, String reason) {}
}
