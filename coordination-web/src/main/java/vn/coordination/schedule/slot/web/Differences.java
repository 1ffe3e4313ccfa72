package vn.coordination.schedule.slot.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.web.SlotWords;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** Compares what somebody typed with what has been stored meanwhile. */
final class Differences {
    private final SlotChoices choices;
    private final Locale locale;
    private final List<Difference> found = new ArrayList<>();

    Differences(SlotChoices choices) {
        this.choices = choices;
        this.locale = choices.locale();
    }

    List<Difference> between(SlotPlan mine, SlotPlan theirs) {
        note("slot.day", Formats.date(mine.day()), Formats.date(theirs.day()));
        note("slot.time", SlotWords.time(mine, locale), SlotWords.time(theirs, locale));
        note("slot.content", mine.title(), theirs.title());
        note("slot.place", choices.place(mine.place()), choices.place(theirs.place()));
        note("slot.body", body(mine), body(theirs));
        note("slot.people", people(mine), people(theirs));
        note("slot.leadUnit", mine.leadUnit(), theirs.leadUnit());
        note("slot.preparing", mine.preparingUnit(), theirs.preparingUnit());
        note("slot.expected", Integer.toString(mine.expected()), Integer.toString(theirs.expected()));
        note("slot.precedence", precedence(mine), precedence(theirs));
        note("slot.form", form(mine), form(theirs));
        note("slot.secret", tick(mine.secret()), tick(theirs.secret()));
        note("slot.unscheduled", tick(mine.unscheduled()), tick(theirs.unscheduled()));
        note("slot.replacesInvitation", tick(mine.replacesInvitation()), tick(theirs.replacesInvitation()));
        return List.copyOf(found);
    }

    private void note(String field, String mine, String theirs) {
        String one = mine == null ? "" : mine;
        String other = theirs == null ? "" : theirs;
        if (!one.equals(other)) {
            found.add(new Difference(Texts.text(locale, field), one, other));
        }
    }

    private String body(SlotPlan plan) {
        return choices.body(plan.body()).map(choices::label).orElse("");
    }

    private String people(SlotPlan plan) {
        return plan.attendees().stream().map(this::person).collect(Collectors.joining(", "));
    }

    /** With the part he has in it, unless he simply comes. */
    private String person(Attendee attendee) {
        String name = choices.name(attendee.person());
        return attendee.part() == Attendee.Part.REQUIRED
                ? name
                : name + " ("
                        + Texts.text(locale, "slot.part." + attendee.part().name()) + ")";
    }

    private String form(SlotPlan plan) {
        return Texts.text(locale, "form." + plan.form().name());
    }

    /** A box that is ticked; one that is not leaves its place empty. */
    private static String tick(boolean ticked) {
        return ticked ? "✓" : "";
    }

    private String precedence(SlotPlan plan) {
        return Texts.text(locale, "precedence." + plan.precedence().name());
    }
}
