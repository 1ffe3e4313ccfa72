package vn.coordination.schedule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.shared.TimeSlot;
import vn.coordination.shared.WorkingCalendar;

/**
 * Everything the database knows around a candidate, from which the facts of any variant of it are made without asking
 * again.
 *
 * @param neighbours claims and wishes within the window that was loaded
 * @param rooms by id
 * @param buildings whereabouts of the rooms, by room id
 * @param week where the week of the candidate stands
 */
public record Surroundings(
        List<Neighbour> neighbours,
        Map<Long, RoomFacts> rooms,
        Map<Long, Whereabouts> buildings,
        List<Blackout> blackouts,
        WorkingCalendar calendar,
        WeekState week) {
    /** No way between two places and no time to set up a room is longer. */
    public static final Duration FARTHEST_BUFFER = Duration.ofHours(12);

    private static final int LONGEST_PLACE = 60;
    private static final int DIGEST_BYTES = 16;

    public PlacementFacts facts(Candidate candidate) {
        SlotPlan plan = candidate.plan();
        Set<Resource> needed = plan.resources();
        TimeSlot span = plan.span().orElse(null);
        return new PlacementFacts(
                candidate.slot(),
                candidate.office(),
                plan.day(),
                plan.halfDay(),
                span,
                plan.missing(),
                plan.precedence(),
                plan.form(),
                plan.expected(),
                plan.secret(),
                plan.unscheduled(),
                plan.neededPersons(),
                rooms.get(plan.place().room()),
                whereabouts(plan.place()),
                neighbours.stream()
                        .filter(neighbour -> neighbour.slot() != candidate.slot())
                        .filter(neighbour -> needed.contains(neighbour.resource()))
                        .filter(neighbour -> span != null && nearby(neighbour, span))
                        .toList(),
                blackouts(plan),
                calendar.exception(plan.day()).orElse(null),
                week.pastEntry(),
                candidate.registered());
    }

    private List<Blackout> blackouts(SlotPlan plan) {
        return Stream.concat(
                        blackouts.stream().filter(blackout -> blackout.day().equals(plan.day())),
                        calendar.halfDayOff(plan.day()).map(Blackout::closed).stream())
                .toList();
    }

    /** The same without what the given slots claim or wish. */
    public Surroundings without(Set<Long> slots) {
        return new Surroundings(
                neighbours.stream()
                        .filter(neighbour -> !slots.contains(neighbour.slot()))
                        .toList(),
                rooms,
                buildings,
                blackouts,
                calendar,
                week);
    }

    private static boolean nearby(Neighbour neighbour, TimeSlot span) {
        return neighbour.span().overlaps(span.widened(FARTHEST_BUFFER));
    }

    public Whereabouts whereabouts(Place place) {
        if (place.room() != null) {
            return buildings.get(place.room());
        }
        return outside(place.outside());
    }

    /** A place outside the offices' buildings, known by its name only. */
    public static Whereabouts outside(String words) {
        return new Whereabouts(words == null ? "" : outsideKey(words), "");
    }

    /** Two spellings of one outside place are one place. Only a digest is kept: where a secret slot is held is secret too. */
    private static String outsideKey(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return "@" + digest(plain.substring(0, Math.min(plain.length(), LONGEST_PLACE)));
    }

    private static String digest(String plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the platform lacks SHA-256", e);
        }
    }
}
