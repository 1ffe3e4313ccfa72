package vn.coordination.conference.app;

import vn.coordination.conference.Conclude;

/**
 * What the actor says with an act, beyond the act itself.
 *
 * @param note reason, number of a document or finding
 * @param approval a chief's reason for lifting a gate; empty for none
 * @param approver who is named as having approved it; null for nobody
 * @param present members who are there, when it is opened, or cannot be
 * @param members that are listed, when it is opened; 0 where no list is kept
 * @param exempted no notice of conclusions is issued
 * @param items of the conclusions
 * @param undated items without a last day
 */
record Saying(
        String note,
        String approval,
        Long approver,
        int present,
        int members,
        boolean exempted,
        int items,
        int undated) {
    static Saying of(ActOn command) {
        return present(command, 0, 0);
    }

    /** Why, and nothing beside. */
    static Saying because(String reason) {
        return new Saying(reason, "", null, 0, 0, false, 0, 0);
    }

    static Saying present(ActOn command, int present, int members) {
        return new Saying(command.note(), command.approval(), command.approver(), present, members, false, 0, 0);
    }

    static Saying concluding(ActOn command, Conclude with) {
        return new Saying(
                command.note(),
                command.approval(),
                command.approver(),
                0,
                0,
                with.exempted(),
                with.items().size(),
                with.undated());
    }
}
