package vn.coordination.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/**
 * What an office enters for a slot. A draft may lack anything but its day and its title; what is given must make sense.
 *
 * @param day local date in the city
 * @param starts local time, or null while unknown
 * @param ends local time on the same day, or null while unknown
 * @param body id of the body that meets, or null
 * @param expected number of people expected in the room
 * @param replacesInvitation the printed schedule stands for the invitation
 */
public record SlotPlan(
        LocalDate day,
        HalfDay halfDay,
        LocalTime starts,
        LocalTime ends,
        String title,
        Long body,
        Precedence precedence,
        List<Attendee> attendees,
        Place place,
        String leadUnit,
        String preparingUnit,
        MeetingForm form,
        int expected,
        boolean secret,
        boolean unscheduled,
        boolean replacesInvitation)
        implements Serializable {
    public static final int LONGEST_TITLE = 500;
    public static final int LONGEST_NAME = 200;
    /** The fields that SC-04 asks for, in the order in which a form has them. */
    public static final List<String> NEEDED =
            List.of("start", "end", "body", "chair", "attendees", "place", "leadUnit");

    /** A tag, as a page is written: no office writes one into its schedule. */
    private static final Pattern MARKUP = Pattern.compile("<[/!?]?\\p{Alpha}[^<]*>");

    public SlotPlan {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(precedence, "precedence");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(form, "form");
        title = title == null ? "" : title.strip();
        attendees = List.copyOf(attendees);
        if (halfDay == null && starts != null) {
            halfDay = HalfDay.of(starts);
        }
    }

    /** What cannot be stored at all, whatever the regulation says; empty when the plan makes sense. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty()) {
            problems.add(Problem.of("title", "input.title.empty"));
        }
        words("title", title, LONGEST_TITLE, problems);
        if (starts != null && ends != null && !starts.isBefore(ends)) {
            problems.add(Problem.of("end", "input.endBeforeStart"));
        }
        if (expected < 0) {
            problems.add(Problem.of("expected", "input.negative"));
        }
        words("outside", place.outside(), LONGEST_NAME, problems);
        words("leadUnit", leadUnit, LONGEST_NAME, problems);
        words("preparingUnit", preparingUnit, LONGEST_NAME, problems);
        if (attendees.stream().map(Attendee::person).distinct().count() < attendees.size()) {
            problems.add(Problem.of("attendees", "input.attendeeTwice"));
        }
        return problems;
    }

    private static void words(String field, String words, int longest, List<Problem> problems) {
        if (words == null) {
            return;
        }
        if (words.length() > longest) {
            problems.add(new Problem(field, "input.tooLong", longest));
        }
        if (MARKUP.matcher(words).find()) {
            problems.add(Problem.of(field, "input.markup"));
        }
    }

    /** Names of the fields that SC-04 asks for and that are not filled in, in the order of {@link #NEEDED}. */
    public Set<String> missing() {
        Set<String> missing = new LinkedHashSet<>();
        need("start", starts != null, missing);
        need("end", ends != null, missing);
        need("body", body != null, missing);
        need("chair", attendees.stream().anyMatch(a -> a.part() == Attendee.Part.CHAIR), missing);
        need("attendees", !attendees.isEmpty(), missing);
        need("place", place.isKnown(), missing);
        need("leadUnit", leadUnit != null && !leadUnit.isBlank(), missing);
        return missing;
    }

    private static void need(String field, boolean given, Set<String> missing) {
        if (!given) {
            missing.add(field);
        }
    }

    /** The persons without whom it cannot be held. */
    public List<Long> neededPersons() {
        return attendees.stream()
                .filter(Attendee::isNeeded)
                .map(Attendee::person)
                .distinct()
                .toList();
    }

    /** Everything it needs to itself while it lasts, in the order in which locks are taken. */
    public SortedSet<Resource> resources() {
        SortedSet<Resource> resources = new TreeSet<>();
        neededPersons().forEach(person -> resources.add(Resource.person(person)));
        if (place.room() != null) {
            resources.add(Resource.room(place.room()));
        }
        return resources;
    }

    /** The time it takes, once start and end are known and in order. */
    public Optional<TimeSlot> span() {
        if (starts == null || ends == null || !starts.isBefore(ends)) {
            return Optional.empty();
        }
        return Optional.of(new TimeSlot(
                day.atTime(starts).atZone(City.ZONE).toInstant(),
                day.atTime(ends).atZone(City.ZONE).toInstant()));
    }

    /** The same body meets on the same day in the same chair; anything else is another matter. */
    boolean isMatterOf(SlotPlan other) {
        return day.equals(other.day) && Objects.equals(body, other.body) && chairs().equals(other.chairs());
    }

    private Set<Long> chairs() {
        return attendees.stream()
                .filter(attendee -> attendee.part() == Attendee.Part.CHAIR)
                .map(Attendee::person)
                .collect(Collectors.toSet());
    }

    /** Takes the same people and place for the same time, as openly; how it is worded and who prepares it may differ. */
    public boolean takesWhat(SlotPlan other) {
        return day.equals(other.day)
                && Objects.equals(starts, other.starts)
                && Objects.equals(ends, other.ends)
                && place.equals(other.place)
                && Set.copyOf(attendees).equals(Set.copyOf(other.attendees))
                && secret == other.secret;
    }

    /** The same on another day or in another half of it; a time that lies in the other half is no longer known. */
    public SlotPlan on(LocalDate otherDay, HalfDay otherHalf) {
        boolean same = otherHalf == halfDay;
        return copy(title, otherDay, otherHalf, same ? starts : null, same ? ends : null, attendees, place);
    }

    public SlotPlan called(String newTitle) {
        return copy(newTitle, day, halfDay, starts, ends, attendees, place);
    }

    public SlotPlan at(TimeSlot span) {
        var begin = span.start().atZone(City.ZONE);
        LocalTime end = span.end().atZone(City.ZONE).toLocalTime();
        return copy(
                title,
                begin.toLocalDate(),
                HalfDay.of(begin.toLocalTime()),
                begin.toLocalTime(),
                end,
                attendees,
                place);
    }

    public SlotPlan in(Place other) {
        return copy(title, day, halfDay, starts, ends, attendees, other);
    }

    public SlotPlan with(List<Attendee> others) {
        return copy(title, day, halfDay, starts, ends, others, place);
    }

    /** The same for other people in another place, in another form and as openly or not. */
    public SlotPlan held(List<Attendee> others, Place elsewhere, MeetingForm otherForm, boolean secretly) {
        return new SlotPlan(
                day,
                halfDay,
                starts,
                ends,
                title,
                body,
                precedence,
                others,
                elsewhere,
                leadUnit,
                preparingUnit,
                otherForm,
                expected,
                secretly,
                unscheduled,
                replacesInvitation);
    }

    private SlotPlan copy(
            String newTitle,
            LocalDate newDay,
            HalfDay newHalf,
            LocalTime newStart,
            LocalTime newEnd,
            List<Attendee> newAttendees,
            Place newPlace) {
        return new SlotPlan(
                newDay,
                newHalf,
                newStart,
                newEnd,
                newTitle,
                body,
                precedence,
                newAttendees,
                newPlace,
                leadUnit,
                preparingUnit,
                form,
                expected,
                secret,
                unscheduled,
                replacesInvitation);
    }
}
