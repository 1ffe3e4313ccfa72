package vn.coordination.schedule.week.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.week.app.print.PrintLabel;
import vn.coordination.schedule.week.app.print.PrintTexts;
import vn.coordination.schedule.week.app.print.SheetChange;
import vn.coordination.schedule.week.app.print.SheetEntry;
import vn.coordination.schedule.week.app.print.SheetMark;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/** The words of one printed row. Leaders are printed under their posts, as schedules do, others by name. */
@ApplicationScoped
class SheetWords {
    private PeopleQueries people;
    private FacilityQueries rooms;

    protected SheetWords() {}

    @Inject
    SheetWords(PeopleQueries people, FacilityQueries rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    /** What ids stand for, read once for a whole print. */
    record Names(Map<Long, String> persons, Map<Long, String> posts, Map<Long, String> rooms) {
        String person(long id) {
            return persons.getOrDefault(id, "");
        }

        String postOrName(long id) {
            return posts.getOrDefault(id, person(id));
        }
    }

    Names names(Scope scope, IsoWeek week, Locale locale) {
        Map<Long, String> persons = new HashMap<>();
        people.people("", true).forEach(person -> persons.put(person.id(), person.name()));
        Map<Long, String> posts = new HashMap<>();
        people.leaders(week.monday())
                .forEach(leader -> posts.put(leader.person(), leader.title().in(locale)));
        return new Names(
                persons,
                posts,
                rooms.rooms(scope, week.monday()).stream().collect(Collectors.toMap(RoomRow::id, RoomRow::name)));
    }

    SheetEntry entry(SlotRow slot, Names names, PrintTexts texts) {
        return entry(slot, slot.plan().title(), Changed.NOT, names, texts);
    }

    /**
     * A row of an issued version, with its last change after the issue; one that was not agreed on is listed, and marked
     * as such.
     */
    SheetEntry issued(SlotRow slot, IssuedRow row, Names names, PrintTexts texts) {
        String title = slot.plan().title();
        String content =
                row.mark() == IssuedRow.Mark.UNSETTLED ? title + " " + texts.text(PrintLabel.UNSETTLED) : title;
        return entry(slot, content, Changed.of(row), names, texts);
    }

    /** The last change of a row, whether it was an urgent one, and whether it struck the row out. */
    private record Changed(SheetChange change, boolean urgent, boolean struck) {
        static final Changed NOT = new Changed(SheetChange.NONE, false, false);

        /** What found its place only after the issue stands in a later version without a reason. */
        static Changed of(IssuedRow row) {
            if (row.changedIn() <= 1) {
                return NOT;
            }
            boolean struck = row.mark() == IssuedRow.Mark.CANCELLED;
            return Optional.ofNullable(row.note())
                    .map(note -> new Changed(
                            new SheetChange(row.changedIn(), Objects.requireNonNullElse(note.reason(), "")),
                            note.urgent(),
                            struck))
                    .orElseGet(() -> new Changed(new SheetChange(row.changedIn(), ""), false, struck));
        }
    }

    private static SheetEntry entry(SlotRow slot, String content, Changed changed, Names names, PrintTexts texts) {
        SlotPlan plan = slot.plan();
        if (slot.busy()) {
            return new SheetEntry.Busy(
                    plan.day(),
                    plan.halfDay(),
                    time(plan, texts),
                    texts.office(slot.office()),
                    changed.change().issue(),
                    changed.struck());
        }
        return new SheetEntry.Open(
                plan.day(),
                plan.halfDay(),
                time(plan, texts),
                content,
                place(plan, names),
                people(plan, true, names, texts).stream().findFirst().orElse(""),
                people(plan, false, names, texts),
                texts.office(slot.office()),
                plan.preparingUnit() == null ? "" : plan.preparingUnit(),
                marks(plan, changed.urgent()),
                changed.change(),
                changed.struck());
    }

    private static String time(SlotPlan plan, PrintTexts texts) {
        if (plan.starts() == null) {
            return "";
        }
        return plan.ends() == null
                ? texts.time(plan.starts())
                : texts.time(plan.starts()) + "–" + texts.time(plan.ends());
    }

    private static String place(SlotPlan plan, Names names) {
        if (plan.place().room() != null) {
            return names.rooms().getOrDefault(plan.place().room(), "");
        }
        return plan.place().outside() == null ? "" : plan.place().outside();
    }

    private static List<String> people(SlotPlan plan, boolean chairs, Names names, PrintTexts texts) {
        return plan.attendees().stream()
                .filter(attendee -> (attendee.part() == Attendee.Part.CHAIR) == chairs)
                .map(attendee -> who(attendee, names, texts))
                .toList();
    }

    /** Who comes for another is printed with both names. */
    private static String who(Attendee attendee, Names names, PrintTexts texts) {
        String comes = names.postOrName(attendee.person());
        return attendee.standsInFor() == null
                ? comes
                : texts.text(PrintLabel.STANDS_IN, comes, names.postOrName(attendee.standsInFor()));
    }

    private static Set<SheetMark> marks(SlotPlan plan, boolean urgent) {
        Set<SheetMark> marks = EnumSet.noneOf(SheetMark.class);
        if (plan.form().needsConnection()) {
            marks.add(SheetMark.ONLINE);
        }
        if (plan.secret()) {
            marks.add(SheetMark.SECRET);
        }
        if (urgent) {
            marks.add(SheetMark.URGENT);
        }
        if (plan.unscheduled()) {
            marks.add(SheetMark.UNSCHEDULED);
        }
        return marks;
    }

    /** How and when an office consented, with the rule where it was deemed to. */
    static String note(WeekRow.Word word, PrintTexts texts) {
        if (word.consentAt() == null) {
            return texts.text(PrintLabel.SIGN_WAITING);
        }
        LocalDateTime at = LocalDateTime.ofInstant(word.consentAt(), City.ZONE);
        PrintLabel label = switch (word.consent()) {
            case EXPLICIT -> PrintLabel.SIGN_EXPLICIT;
            case DEEMED -> PrintLabel.SIGN_DEEMED;
            case OBJECTED -> PrintLabel.SIGN_OBJECTED;
            case WAITING -> PrintLabel.SIGN_WAITING;
        };
        return texts.text(label, texts.time(at.toLocalTime()), texts.date(at.toLocalDate()));
    }
}
