package vn.coordination.schedule.web;

import java.io.Serializable;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.WeekState;
import vn.coordination.schedule.week.app.WeekRow;

/** What the actor may do with the week as a whole now. Only what the service would refuse anyway is left out. */
public record WeekRights(
        boolean send,
        boolean consolidate,
        boolean reopen,
        boolean speak,
        boolean issue,
        boolean hold,
        boolean record,
        boolean archive)
        implements Serializable {
    public static WeekRights of(WeekPicture picture) {
        WeekRow week = picture.week();
        Office office = picture.actor().office();
        boolean keeps = picture.rights().keeps();
        boolean entering = week.state() == WeekState.OPEN || week.state() == WeekState.EXCHANGED;
        boolean party = keeps && office == Office.PARTY_OFFICE;
        boolean unsent = week.words().stream().anyMatch(word -> word.office() == office && word.draftSent() == null);
        return new WeekRights(
                keeps && entering && unsent,
                party && entering,
                party && week.state() == WeekState.CONSOLIDATED,
                picture.voice().maySpeak() && week.state().awaitsConsent(),
                party && week.mayBeIssued(),
                picture.slots().stream().anyMatch(slot -> picture.rights().mayHold(slot, picture.now())),
                picture.slots().stream().anyMatch(slot -> picture.rights().mayRecord(slot)),
                party && week.state() == WeekState.ISSUED && complete(picture));
    }

    /** The week is over and every slot of it recorded; a busy one is seen by its state, too. */
    private static boolean complete(WeekPicture picture) {
        return !picture.iso().span().end().isAfter(picture.now())
                && picture.slots().stream()
                        .noneMatch(slot -> slot.state().published() && slot.state() != SlotState.RECORDED);
    }
}
