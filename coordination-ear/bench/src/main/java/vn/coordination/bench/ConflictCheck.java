package vn.coordination.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The conflict check's own statement, with few and with very many claims stored. They are asked in turns of a few questions:
 * whatever else the machine does at the moment slows both alike.
 */
final class ConflictCheck {
    /** The application's own statement for three resources: the first and the last start, the first end, and not itself. */
    static final String LOOK = """
            select a.slot, s.office, a.resource, a.starts, a.ends, a.building, a.sites, s.precedence, s.registered
            from allocation a force index (allocation_check) join slot s on s.id = a.slot
            where a.resource in (?, ?, ?) and a.starts >= ? and a.starts < ? and a.ends > ? and a.slot <> ?""";

    private static final int RESOURCES = 3;
    private static final int IN_A_TURN = 25;
    private static final int TURNS = 600;
    private static final int WARM_UP = 60;

    private static final int FEW_PAGES = 100;
    private static final Duration LONGEST_REST = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final StoredClaims few;
    private final StoredClaims many;

    ConflictCheck(StoredClaims few, StoredClaims many) {
        this.few = few;
        this.many = many;
    }

    String measure() throws Exception {
        rest();
        takeTurns(WARM_UP, new Times(), new Times(), new Times());
        Times amongFew = new Times();
        Times amongMany = new Times();
        Times anywhere = new Times();
        takeTurns(TURNS, amongFew, amongMany, anywhere);
        return String.format(
                Locale.ROOT,
                "p95 %.3f / %.3f ms, ratio %.2f (P4: 1.05), medians %.3f / %.3f ms, ratio %.2f;"
                        + " asked all over two years p95 %.3f ms, ratio %.2f, median %.3f ms, ratio %.2f",
                amongFew.p95(),
                amongMany.p95(),
                amongMany.p95() / amongFew.p95(),
                amongFew.median(),
                amongMany.median(),
                amongMany.median() / amongFew.median(),
                anywhere.p95(),
                anywhere.p95() / amongFew.p95(),
                anywhere.median(),
                anywhere.median() / amongFew.median());
    }

    /** The same places make the same questions, however many claims are stored besides; the last ones are asked elsewhere. */
    private void takeTurns(int turns, Times amongFew, Times amongMany, Times anywhere) throws Exception {
        for (int turn = 0; turn < turns; turn++) {
            List<Integer> places = places(few, turn);
            if (turn % 2 == 0) {
                turn(few, places, amongFew);
                turn(many, places, amongMany);
            } else {
                turn(many, places, amongMany);
                turn(few, places, amongFew);
            }
            turn(many, places(many, turn), anywhere);
        }
    }

    private static List<Integer> places(StoredClaims among, int turn) {
        Random random = new Random(turn);
        return random.ints(IN_A_TURN, among.firstSurrounded(), among.endSurrounded())
                .boxed()
                .toList();
    }

    private static void turn(StoredClaims stored, List<Integer> places, Times times) throws Exception {
        for (int place : places) {
            times.take(() -> look(stored, place));
        }
    }

    /** @return how many claims were found */
    private static int look(StoredClaims stored, int place) throws SQLException {
        LocalDateTime starts = StoredClaims.day(place).plusHours(4);
        int found = 0;
        try (PreparedStatement select = stored.connection().prepareStatement(LOOK)) {
            for (int i = 0; i < RESOURCES; i++) {
                select.setString(i + 1, StoredClaims.room(place + i));
            }
            select.setObject(4, starts.minusHours(36));
            select.setObject(5, starts.plusHours(13));
            select.setObject(6, starts.minusHours(12));
            select.setLong(7, 0);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
        }
        return found;
    }

    /** What is still written in the background would be measured along. */
    private void rest() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_REST.toNanos();
        while (dirtyPages() > FEW_PAGES && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private long dirtyPages() throws SQLException {
        return Sql.number(
                many.connection(),
                "select variable_value from information_schema.global_status"
                        + " where variable_name = 'Innodb_buffer_pool_pages_dirty'");
    }
}
