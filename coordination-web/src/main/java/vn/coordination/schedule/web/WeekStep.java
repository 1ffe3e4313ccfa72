package vn.coordination.schedule.web;

import java.util.List;
import vn.coordination.organisation.Office;

/**
 * One step of a week on its way to being issued.
 *
 * @param code whose clock runs until it is done; empty when there is none
 * @param due until when, in few words; empty once the step is done
 * @param left the working time that is left until then, or which version was issued
 */
public record WeekStep(
        String word, boolean done, boolean current, List<Mark> marks, String code, String due, String left) {
    /** What one office has done in this step. */
    public record Mark(Office office, String look, String word) {}

    public String look() {
        return done ? "good" : current ? "proposed" : "plain";
    }
}
