package vn.coordination.schedule.board.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.web.Directory;
import vn.coordination.schedule.web.SlotLook;
import vn.coordination.schedule.web.SlotRights;
import vn.coordination.schedule.web.SlotWords;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Draws single slots for the board, and says in words what the drawing says. */
final class ChipMaker {
    private final WeekPicture picture;
    private final Locale locale;
    private final SlotRights rights;
    private final Set<String> disputed = new HashSet<>();
    private final Map<Long, String> labels = new HashMap<>();

    ChipMaker(WeekPicture picture) {
        this.picture = picture;
        this.locale = picture.locale();
        this.rights = new SlotRights(picture.actor());
        picture.conflicts()
                .forEach(each -> each.rivals().forEach(rival -> disputed.add(rival.resource() + rival.slot())));
    }

    /** @param row key of the row it lies in */
    Chip chip(SlotRow slot, String row, boolean continued) {
        SlotLook look = SlotLook.of(slot, picture.week().state());
        boolean wanted = disputed.contains(row + slot.id());
        return new Chip(
                slot.busy() ? null : slot.id(),
                slot.busy() ? null : slot.version(),
                slot.office(),
                look,
                continued
                        ? Texts.text(
                                locale, "time.until", Formats.time(slot.plan().ends()))
                        : begin(slot.plan()),
                slot.busy() ? look.word(locale) : slot.plan().title(),
                wanted ? label(slot, look) + "\n" + Texts.text(locale, "slot.disputed") : label(slot, look),
                wanted,
                !continued && rights.mayEdit(slot),
                continued);
    }

    private String begin(SlotPlan plan) {
        return plan.starts() == null ? SlotWords.time(plan, locale) : Formats.time(plan.starts());
    }

    /** Said once, however many rows the slot lies in. */
    private String label(SlotRow slot, SlotLook look) {
        return labels.computeIfAbsent(slot.id(), id -> said(slot, look));
    }

    private String said(SlotRow slot, SlotLook look) {
        SlotPlan plan = slot.plan();
        Directory names = picture.directory();
        List<String> parts = new ArrayList<>();
        parts.add(SlotWords.time(plan, locale));
        parts.add(slot.busy() ? "" : plan.title());
        parts.add(slot.busy() ? "" : names.place(plan.place()));
        plan.attendees().stream()
                .filter(attendee -> attendee.part() == Attendee.Part.CHAIR)
                .map(attendee -> Texts.text(locale, "slot.chairedBy", names.person(attendee.person())))
                .forEach(parts::add);
        parts.add(names.office(slot.office()));
        parts.add(look.word(locale));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }
}
