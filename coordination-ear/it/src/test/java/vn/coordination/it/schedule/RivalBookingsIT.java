package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** The last of all, for it leaves ten thousand conflicts behind and no job runs any more. */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningCity.class)
class RivalBookingsIT {
    private static final int PAIRS = Integer.getInteger("coordination.rival.pairs", 10_000);

    private static final int PAIRS_AT_ONCE = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 3);

    @Test
    @DisplayName(
            "SC-05, SC-06, SC-17 · of two offices that want one person or room at once, one holds it and the other learns why")
    void rivals(City city) throws Exception {
        city.makeBusy();
        leaveJobsElsewhere(city);
        List<Pair> pairs = pairs(Directory.of(city));
        ExecutorService threads = Executors.newFixedThreadPool(2 * PAIRS_AT_ONCE);
        List<Future<Outcome>> running = new ArrayList<>();
        try {
            for (int lane = 0; lane < PAIRS_AT_ONCE; lane++) {
                running.addAll(lane(city, pairs, lane, threads));
            }
            // both threads of a lane write its answers: none is read before all have ended
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> outcome : running) {
                outcomes.add(outcome.get());
            }
            outcomes.forEach(Outcome::check);
        } finally {
            threads.shutdownNow();
        }
        assertThat(DoubleBookings.in(city.asApplication(), "allocation"))
                .as("overlapping claims in the database")
                .isZero();
        assertThat(holders(city, pairs.get(pairs.size() - 1).one().day()))
                .as("slots that hold a claim, one of each pair")
                .isEqualTo(pairs.size());
    }

    private static long holders(City city, LocalDate last) {
        return city.records()
                .number("select count(distinct a.slot) from allocation a join slot s on s.id = a.slot"
                        + " where s.day between '" + FIRST_DAY + "' and '" + last + "'");
    }

    /** Else they would go through ten thousand conflicts every minute, while more are made. */
    private static void leaveJobsElsewhere(City city) {
        city.records().change("update job_lease set holder = 'elsewhere', held_until = '2999-01-01'");
    }

    /** Two threads, two sessions, one barrier: both requests of a pair leave at the same moment. */
    private static List<Future<Outcome>> lane(City city, List<Pair> pairs, int lane, ExecutorService threads) {
        CyclicBarrier start = new CyclicBarrier(2);
        Outcome outcome = new Outcome();
        Callable<Outcome> one = () -> {
            OfficeClient office = OfficeClient.login(city, "po.coordinator");
            for (int i = lane; i < pairs.size(); i += PAIRS_AT_ONCE) {
                start.await();
                outcome.first(i, office.post("api/slots", pairs.get(i).one().submit()));
            }
            return outcome;
        };
        Callable<Outcome> other = () -> {
            OfficeClient office = OfficeClient.login(city, "co.coordinator");
            for (int i = lane; i < pairs.size(); i += PAIRS_AT_ONCE) {
                start.await();
                outcome.second(i, office.post("api/slots", pairs.get(i).other().submit()));
            }
            return outcome;
        };
        return List.of(threads.submit(one), threads.submit(other));
    }

    private record Pair(SlotBody one, SlotBody other) {}

    /**
     * Each working day holds as many pairs as its people and rooms allow without one pair touching another: a leader is
     * wanted by two offices morning and afternoon, a room by two offices under two other leaders.
     */
    private static List<Pair> pairs(Directory directory) {
        Random random = new Random(20261123);
        List<Pair> pairs = new ArrayList<>();
        for (LocalDate day = FIRST_DAY; pairs.size() < PAIRS; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                addDay(day, directory, random, pairs);
            }
        }
        return pairs.subList(0, PAIRS);
    }

    private static void addDay(LocalDate day, Directory directory, Random random, List<Pair> pairs) {
        List<Long> leaders = directory.leaders();
        int forPersons = leaders.size() - 4;
        for (int hour : new int[] {9, 14}) {
            for (int leader = 0; leader < forPersons; leader++) {
                long wanted = leaders.get(leader);
                pairs.add(pair(day, hour, random, wanted, wanted, null, directory.body()));
            }
            for (int room = 0; room < 2; room++) {
                Long id = directory.rooms().get(room);
                long first = leaders.get(forPersons + 2 * room);
                long second = leaders.get(forPersons + 2 * room + 1);
                pairs.add(pair(day, hour, random, first, second, id, directory.body()));
            }
        }
    }

    private static Pair pair(LocalDate day, int hour, Random random, long one, long other, Long room, long body) {
        SlotBody first = body("PO", day, hour, random, one, room, body);
        SlotBody second;
        do {
            second = body("CO", day, hour, random, other, room, body);
        } while (second.starts().equals(first.starts()) && second.ends().equals(first.ends()));
        return new Pair(first, second);
    }

    /** Overlapping but unequal: each begins within an hour and lasts more than one. */
    private static SlotBody body(
            String office, LocalDate day, int hour, Random random, long chair, Long room, long body) {
        LocalTime starts = LocalTime.of(hour, 5 * random.nextInt(12));
        return new SlotBody(office, day, starts, starts.plusMinutes(65 + 5L * random.nextInt(6)), chair, room, body);
    }

    /** The answers of one lane. */
    private static final class Outcome {
        private final List<OfficeClient.Answer> firsts = new ArrayList<>();
        private final List<OfficeClient.Answer> seconds = new ArrayList<>();

        void first(int pair, OfficeClient.Answer answer) {
            firsts.add(answer);
        }

        void second(int pair, OfficeClient.Answer answer) {
            seconds.add(answer);
        }

        void check() {
            for (int i = 0; i < Math.min(firsts.size(), seconds.size()); i++) {
                List<OfficeClient.Answer> pair = List.of(firsts.get(i), seconds.get(i));
                assertThat(pair.stream().map(OfficeClient.Answer::state).sorted())
                        .as("pair %s: %s", i, pair)
                        .containsExactly("CONFLICT", "SUBMITTED");
                OfficeClient.Answer loser = pair.stream()
                        .filter(answer -> answer.state().equals("CONFLICT"))
                        .findFirst()
                        .orElseThrow();
                assertThat(loser.json().getJsonObject("clash").getJsonArray("breaches"))
                        .as("the clash is explained")
                        .isNotEmpty();
            }
        }
    }
}
