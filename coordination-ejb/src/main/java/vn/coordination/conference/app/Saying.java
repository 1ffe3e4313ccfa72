package vn.coordination.conference.app;

import vn.coordination.conference.Result;

/**
 * What the actor says with an act, beyond the act itself.
 *
 * @param note reason, number of a document or finding
 * @param approval a chief's reason for lifting a gate; empty for none
 * @param present members who are there, when it is opened
 * @param result what it leaves behind, when it is concluded
 * @param items of the conclusions
 * @param undated items without a last day
 */
record Saying(String note, String approval, int present, Result result, int items, int undated) {
    static Saying of(ActOn command) {
        return new Saying(command.note(), command.approval(), 0, Result.NONE, 0, 0);
    }

    static Saying present(ActOn command, int members) {
        return new Saying(command.note(), command.approval(), members, Result.NONE, 0, 0);
    }
}
