package vn.coordination.schedule.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.coordination.identity.Actor;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictRow;
import vn.coordination.schedule.week.app.Voice;
import vn.coordination.schedule.week.app.WeekRow;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.shared.web.Texts;

/**
 * All that the pages of one week show, as one reader may see it.
 *
 * @param voice whether the reader may give the reason for which a gated rule lets something pass
 */
public record WeekPicture(
        Actor actor,
        Voice voice,
        WeekRow week,
        List<SlotRow> slots,
        List<ConflictRow> conflicts,
        Directory directory,
        WeekDues dues) {
    public IsoWeek iso() {
        return week.week();
    }

    public WorkingCalendar calendar() {
        return dues.row().calendar();
    }

    public Instant now() {
        return dues.row().now();
    }

    public SlotRights rights() {
        return new SlotRights(actor);
    }

    public Locale locale() {
        return directory.locale();
    }

    /** Whose drafts the Party Office does not have yet. */
    public List<Office> unsent() {
        return week.words().stream()
                .filter(word -> word.office() != Office.PARTY_OFFICE && word.draftSent() == null)
                .map(WeekRow.Word::office)
                .toList();
    }

    public Optional<SlotRow> slot(long id) {
        return slots.stream().filter(slot -> slot.id() == id).findFirst();
    }

    public Optional<ConflictRow> conflictOf(long slot) {
        return conflicts.stream().filter(each -> each.slot() == slot).findFirst();
    }

    /** Cases in which the slot holds what another one wants. */
    public List<ConflictRow> casesAgainst(long slot) {
        return conflicts.stream()
                .filter(each -> each.rivals().stream().anyMatch(rival -> rival.slot() == slot))
                .toList();
    }

    /** What the slot is called for this reader, who may know no more than that somebody is busy. */
    public String title(long id) {
        return slot(id).filter(slot -> !slot.busy())
                .map(slot -> slot.plan().title())
                .orElseGet(() -> Texts.text(locale(), "slot.look.BUSY"));
    }
}
