package vn.coordination.schedule.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;

/** The slots of a week as rows, in the order of time. */
public final class SlotLines {
    private final WeekPicture picture;
    private final Office only;
    private final Locale locale;

    public SlotLines(WeekPicture picture, Office only) {
        this.picture = picture;
        this.only = only;
        this.locale = picture.locale();
    }

    /** As the board shows them: of a busy slot its people and its room one by one. */
    public List<SlotLine> lines() {
        return slots().flatMap(slot -> slot.apart().stream()).map(this::line).toList();
    }

    /** One of each slot, to be spoken of as a whole. */
    public List<SlotLine> wholes() {
        return slots().map(SlotRow::alone).map(this::line).toList();
    }

    private Stream<SlotRow> slots() {
        return picture.slots().stream()
                .filter(slot -> only == null || slot.office() == only)
                .sorted(Comparator.comparing((SlotRow slot) -> slot.plan().day())
                        .thenComparing(SlotRow::halfDay, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(slot -> slot.plan().starts(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(SlotRow::id));
    }

    private SlotLine line(SlotRow slot) {
        SlotPlan plan = slot.plan();
        SlotLook look = SlotLook.of(slot, picture.week().state());
        return new SlotLine(
                slot.id(),
                plan.day(),
                SlotWords.day(plan.day(), locale),
                plan.halfDay(),
                plan.halfDay() == null ? "" : SlotWords.half(plan.halfDay(), locale),
                SlotWords.time(plan, locale),
                picture.title(slot.id()),
                picture.directory().place(plan.place()),
                people(slot, true),
                people(slot, false),
                slot.office(),
                look,
                look.word(locale));
    }

    private String people(SlotRow slot, boolean chairing) {
        return slot.attendees().stream()
                .filter(attendee -> (attendee.part() == Attendee.Part.CHAIR) == chairing)
                .map(attendee -> picture.directory().person(attendee.person()))
                .collect(Collectors.joining(", "));
    }
}
