package vn.coordination.demonstration.app.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.coordination.shared.WorkingCalendar;

/** Puts the post of a week at one office together: what is sent on with which letter, and what comes a second time. */
final class PostWeek {
    private static final int LETTER_AFTER = 3;

    private final String key;
    private final Draw draw;
    private final WorkingCalendar calendar;
    private final List<Item> items = new ArrayList<>();
    private final List<List<Item>> letters = new ArrayList<>();

    PostWeek(String key, Draw draw, WorkingCalendar calendar) {
        this.key = key;
        this.draw = draw;
        this.calendar = calendar;
    }

    static LocalDate letterDay(LocalDate arrived, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(arrived, LETTER_AFTER);
    }

    void add(List<Item> arrived) {
        items.addAll(arrived);
    }

    /** Sends some of them on, with so many letters; of those that deal with several, each is sent with its neighbours. */
    void forward(List<Item> some, int number, Body.Together together) {
        int spare = some.size() - number;
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int more = Math.min(spare, together.draw(draw));
            spare -= more;
            sizes.add(1 + more);
        }
        int all = sizes.stream().mapToInt(Integer::intValue).sum();
        List<Item> sent =
                draw.take(places(some.size()), all).stream().map(some::get).toList();
        int next = 0;
        for (int size : sizes) {
            letters.add(sent.subList(next, next + size));
            next += size;
        }
        sent.forEach(Item::forwarded);
    }

    /** So many of them come a second time, to that body. */
    void repeat(List<Item> some, int number, Body to) {
        List<Item> lasting = some.stream().filter(Item::lasts).toList();
        draw.take(places(lasting.size()), number).stream().map(lasting::get).forEach(item -> items.add(item.again(to)));
    }

    private static List<Integer> places(int size) {
        return IntStream.range(0, size).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    PastPost whole() {
        // stable: what comes a second time was added later and stands behind what it repeats
        items.sort(Comparator.comparing(Item::arrived));
        List<PastPetition> petitions = items.stream()
                .map(item -> item.petition(items.indexOf(item.original())))
                .toList();
        return new PastPost(key, petitions, letters.stream().map(this::letter).toList());
    }

    private PastLetter letter(List<Item> about) {
        LocalDate last = about.get(about.size() - 1).arrived();
        return new PastLetter(
                about.stream().map(items::indexOf).toList(), Addressees.body(draw), letterDay(last, calendar));
    }
}
