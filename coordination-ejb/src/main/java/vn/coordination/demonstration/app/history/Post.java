package vn.coordination.demonstration.app.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.WorkingCalendar;

/** The petitions and letters of all weeks, office by office, and beside those that are reported what is not to be counted with them. */
final class Post {
    /** What arrived just after the period, at each body. */
    private static final int LATER = 12;

    private static final int LATER_LETTERS = 3;
    private static final int LATER_DAYS = 5;
    /** Letters about petitions of the last days that went out after the period. */
    private static final int LATE_LETTERS = 4;

    private final Draw draw;
    private final WorkingCalendar calendar;
    private final SortedMap<String, Map<Body, List<Item>>> weeks = new TreeMap<>();
    private final Map<Body, Quota> letters = new EnumMap<>(Body.class);
    private final Map<Body, Quota> duplicates = new EnumMap<>(Body.class);
    private final Quota inCommon =
            new Quota(Body.IN_COMMON, Body.COUNCIL.amounts().petitions());

    private Post(Draw draw, WorkingCalendar calendar) {
        this.draw = draw;
        this.calendar = calendar;
    }

    static List<PastPost> all(Draw draw, WorkingCalendar calendar) {
        Post post = new Post(draw, calendar);
        for (Body body : Body.values()) {
            post.write(body);
        }
        List<PastPost> all = new ArrayList<>();
        post.weeks.forEach((key, bodies) -> all.add(post.reported(key, bodies)));
        all.add(post.later(Body.PARTY));
        all.add(post.later(Body.COUNCIL, Body.DELEGATION));
        return all;
    }

    private void write(Body body) {
        List<LocalDate> working = Targets.FIRST_PETITION
                .datesUntil(Targets.LAST.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
        List<Item> items = items(
                body,
                IntStream.range(0, body.amounts().petitions())
                        .mapToObj(i -> draw.of(working))
                        .sorted()
                        .toList());
        items.forEach(item -> weeks.computeIfAbsent(key(body, item.arrived()), key -> new EnumMap<>(Body.class))
                .computeIfAbsent(body, each -> new ArrayList<>())
                .add(item));
        letters.put(
                body,
                new Quota(body.amounts().letters(), some(items, this::inTime).size()));
        duplicates.put(body, new Quota(body.amounts().duplicates(), items.size()));
    }

    private List<Item> items(Body body, List<LocalDate> days) {
        return days.stream().map(day -> new Item(body.draw(draw, day))).toList();
    }

    private static String key(Body body, LocalDate day) {
        return "POST-" + body.office().code() + "-" + IsoWeek.of(day);
    }

    private PastPost reported(String key, Map<Body, List<Item>> bodies) {
        PostWeek week = new PostWeek(key, draw, calendar);
        bodies.values().forEach(week::add);
        bodies.forEach((body, items) -> {
            List<Item> inTime = some(items, this::inTime);
            week.forward(inTime, letters.get(body).with(inTime.size()), body.together());
            week.repeat(items, duplicates.get(body).with(items.size()), body);
        });
        List<Item> council = bodies.getOrDefault(Body.COUNCIL, List.of());
        week.repeat(council, inCommon.with(council.size()), Body.PARTY);
        List<Item> late = some(bodies.getOrDefault(Body.PARTY, List.of()), item -> item.stays() && !inTime(item));
        week.forward(late, Math.min(LATE_LETTERS, late.size()), Body.Together.NEVER);
        return week.whole();
    }

    private PastPost later(Body... bodies) {
        List<LocalDate> days = Targets.LAST
                .plusDays(1)
                .datesUntil(Targets.LAST.plusDays(1).plusWeeks(2))
                .filter(calendar::isWorkingDay)
                .limit(LATER_DAYS)
                .toList();
        PostWeek week = new PostWeek(key(bodies[0], days.get(0)), draw, calendar);
        for (Body body : bodies) {
            List<Item> items = items(
                    body,
                    IntStream.range(0, LATER)
                            .mapToObj(i -> draw.of(days))
                            .sorted()
                            .toList());
            week.add(items);
            week.forward(some(items, Item::stays), LATER_LETTERS, body.together());
        }
        return week.whole();
    }

    private static List<Item> some(List<Item> items, Predicate<Item> which) {
        return items.stream().filter(which).collect(Collectors.toList());
    }

    /** It can be sent on within the period. */
    private boolean inTime(Item item) {
        return item.stays() && !PostWeek.letterDay(item.arrived(), calendar).isAfter(Targets.LAST);
    }
}
