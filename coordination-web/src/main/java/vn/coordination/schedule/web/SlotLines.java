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
    private static final Comparator<SlotRow> BY_TIME = Comparator.comparing(
                    (SlotRow slot) -> slot.plan().day())
            .thenComparing(SlotRow::halfDay, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(slot -> slot.plan().starts(), Comparator.nullsFirst(Comparator.naturalOrder()));

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
        return apart(slots())
                .map(slot -> line(slot, slot.busy() ? null : slot.id()))
                .toList();
    }

    /** One of each slot, to be spoken of as a whole. */
    public List<SlotLine> wholes() {
        return slots().sorted(BY_TIME.thenComparing(SlotRow::id))
                .map(slot -> line(slot.alone(), slot.id()))
                .toList();
    }

    /** Of busy ones the parts, in the order of whom they are about: those of one slot do not stand together (SC-16). */
    public static Stream<SlotRow> apart(Stream<SlotRow> slots) {
        return slots.flatMap(slot -> slot.apart().stream())
                .sorted(BY_TIME.thenComparing(SlotRow::busy).thenComparing(SlotLines::place));
    }

    private static long place(SlotRow slot) {
        if (!slot.busy()) {
            return slot.id();
        }
        return slot.attendees().stream().mapToLong(Attendee::person).findFirst().orElse(0);
    }

    private Stream<SlotRow> slots() {
        return picture.slots().stream().filter(slot -> only == null || slot.office() == only);
    }

    private SlotLine line(SlotRow slot, Long number) {
        SlotPlan plan = slot.plan();
        SlotLook look = SlotLook.of(slot, picture.week().state());
        return new SlotLine(
                number,
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
