package vn.coordination.schedule.card.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.Explanation;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.WayOut;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictRow;
import vn.coordination.schedule.web.Directory;
import vn.coordination.schedule.web.RoomWords;
import vn.coordination.schedule.web.SlotWords;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** The words and bars of one slot's card. */
public final class CardWords {
    private static final int RIVALS_DRAWN = 2;

    private final WeekPicture picture;
    private final SlotRow slot;
    private final Directory names;
    private final Locale locale;

    public CardWords(WeekPicture picture, SlotRow slot) {
        this.picture = picture;
        this.slot = slot;
        this.names = picture.directory();
        this.locale = picture.locale();
    }

    String place() {
        return slot.busy() ? "" : names.place(slot.plan().place());
    }

    String when(SlotPlan plan) {
        return SlotWords.day(plan.day(), locale) + ", " + SlotWords.time(plan, locale);
    }

    /** Where and when the refused attempt wanted the slot to be. */
    String wanted(SlotPlan plan) {
        String place = names.place(plan.place());
        return place.isEmpty() || plan.place().equals(slot.plan().place()) ? when(plan) : when(plan) + " · " + place;
    }

    /** Of a busy one nobody: the row that it was opened from says who is busy, and not with whom. */
    List<SlotCard.Person> people() {
        if (slot.busy()) {
            return List.of();
        }
        return slot.attendees().stream()
                .sorted(Comparator.comparing(Attendee::part))
                .map(this::person)
                .toList();
    }

    private SlotCard.Person person(Attendee attendee) {
        String part = attendee.part() == Attendee.Part.REQUIRED
                ? ""
                : Texts.text(locale, "slot.part." + attendee.part().name());
        String name = attendee.standsInFor() == null
                ? names.person(attendee.person())
                : Texts.text(
                        locale, "slot.standsIn", names.person(attendee.person()), names.person(attendee.standsInFor()));
        return new SlotCard.Person(name, part);
    }

    /** Only what really stands in the way is drawn, not everything that lies near. */
    public Timeline timeline(Explanation explanation) {
        Set<Long> blamed = explanation.breaches().stream()
                .flatMap(breach -> breach.arguments().stream())
                .filter(argument -> argument.kind() == Argument.Kind.SLOT)
                .map(Argument::id)
                .collect(Collectors.toSet());
        Timeline.Maker maker = new Timeline.Maker();
        if (explanation.wanted() != null && !explanation.rivals().isEmpty()) {
            maker.add(slot.plan().title(), "wanted", explanation.wanted());
            explanation.rivals().stream()
                    .filter(bar -> blamed.contains(bar.slot()))
                    .filter(bar -> SlotWords.dayOf(bar.span()).equals(SlotWords.dayOf(explanation.wanted())))
                    .sorted(Comparator.comparing(bar -> bar.span().start()))
                    .limit(RIVALS_DRAWN)
                    .forEach(bar -> maker.add(picture.title(bar.slot()), style(bar.slot()), bar.span()));
        }
        return maker.make();
    }

    private String style(long rival) {
        return picture.slot(rival)
                .map(row -> "of-" + Formats.lower(row.office().code()))
                .orElse("of-nobody");
    }

    public List<SlotCard.Way> ways(Explanation explanation, SlotPlan plan) {
        return explanation.ways().stream()
                .filter(way -> !way.applyTo(plan).equals(slot.plan()))
                .map(way -> way(way, plan))
                .toList();
    }

    /** A way in one line. */
    String offered(WayOut way) {
        SlotCard.Way words = way(way, slot.plan());
        return words.title() + " · " + words.detail();
    }

    private SlotCard.Way way(WayOut way, SlotPlan plan) {
        String day = SlotWords.day(SlotWords.dayOf(way.span()), locale);
        int needed = plan.neededPersons().size();
        return switch (way.kind()) {
            case OTHER_TIME ->
                new SlotCard.Way(
                        way,
                        day + " " + SlotWords.span(way.span()),
                        Texts.text(locale, "way.time", names.place(plan.place()), needed));
            case OTHER_ROOM ->
                new SlotCard.Way(
                        way,
                        names.room(way.room()),
                        Texts.text(
                                locale,
                                "way.room",
                                RoomWords.detail(names.rooms().get(way.room()), locale)));
            case SUBSTITUTE ->
                new SlotCard.Way(
                        way,
                        Texts.text(locale, "way.substitute", name(way.substitute())),
                        Texts.text(locale, "way.substitute.detail", name(way.replaced())));
        };
    }

    private String name(long person) {
        return names.person(person);
    }

    /** The other offices in the matter. */
    public List<SlotCard.Call> calls(Explanation explanation) {
        Set<Office> others = EnumSet.noneOf(Office.class);
        Stream.concat(
                        explanation.rivals().stream().map(Explanation.Bar::slot),
                        picture.casesAgainst(slot.id()).stream().map(ConflictRow::slot))
                .flatMap(id -> picture.slot(id).stream())
                .map(SlotRow::office)
                .forEach(others::add);
        if (!slot.mine()) {
            others.add(slot.office());
        }
        others.remove(picture.actor().office());
        return others.stream()
                .map(names.offices()::get)
                .filter(Objects::nonNull)
                .map(office -> new SlotCard.Call(office.office(), office.contact(), office.phone()))
                .toList();
    }
}
