package vn.coordination.bench;

import jakarta.json.JsonObject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Consumer;

/** Intake, duplicate search, list and clocks of petitions with few and with very many stored. */
final class PetitionBench implements AutoCloseable {
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("petitions", 200_000);
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 6;
    private static final int LETTERS = 100;
    private static final int PAGES = 60;
    private static final int PAGE = 50;
    private static final int TICKS = 3;
    private static final int LATE = 500;
    private static final String LIST = "petition/petitions.xhtml";
    private static final double MIDDLE = 0.45;

    private final URI application;
    private final Process server;
    private final PetitionRows rows;
    private final PetitionDesk desk;
    private final ClockTicks ticks;
    private final Consumer<String> out;
    private int letters;

    PetitionBench(URI application, Process server, Connection connection, Connection other, Consumer<String> out)
            throws Exception {
        this.application = application;
        this.server = server;
        this.rows = new PetitionRows(connection);
        this.desk = new PetitionDesk(
                application, Sql.number(other, "select person_id from account where login = 'co.petitions'"));
        this.ticks = new ClockTicks(other);
        this.out = out;
    }

    void run() throws Exception {
        rows.fill(FEW);
        // until the server's hot code is compiled
        for (int round = 0; round < WARM_UP; round++) {
            letters(new PetitionFigures());
        }
        PetitionFigures few = measure();
        rows.fill(MANY);
        PetitionFigures many = measure();
        printLetters(few, many);
        printPages(few, many);
        printClocks(few, many);
    }

    private PetitionFigures measure() throws Exception {
        PetitionFigures found = new PetitionFigures();
        Visitor officer = Visitor.signIn(application, "co.petitions");
        long last = PetitionRows.FIRST + (long) PAGE * PetitionRows.CLOSED_OF_OPEN;
        long middle = PetitionRows.FIRST + Math.round(rows.stored() * MIDDLE);
        found.open = new Page(officer, LIST);
        found.lastOpen = new Page(officer, LIST + "?before=" + last);
        found.closed = new Page(officer, LIST + "?queue=closed");
        found.deepClosed = new Page(officer, LIST + "?queue=closed&before=" + middle);
        found.floor = new Page(Visitor.stranger(application), Floor.PAGE);
        for (int round = 0; round < ROUNDS; round++) {
            letters(found);
            for (Page page : found.pages()) {
                page.measure(PAGES, server);
            }
        }
        ticks.run();
        for (int i = 0; i < TICKS; i++) {
            found.tick = Math.min(found.tick, ticks.run());
        }
        found.rawTick = ticks.raw();
        found.sweep = ticks.sweep(LATE);
        return found;
    }

    /** Letters sent once more, from their receipt to the search for the first ones. */
    private void letters(PetitionFigures found) throws Exception {
        Times entered = new Times();
        Times classified = new Times();
        Times searched = new Times();
        Times exact = new Times();
        Times raw = new Times();
        for (int i = 0; i < LETTERS; i++) {
            int number = Math.floorMod(letters++ * 7919, rows.stored());
            JsonObject received = entered.take(() -> desk.enter(Letters.again(number)));
            JsonObject assigned = desk.assign(received);
            JsonObject known = classified.take(() -> desk.classify(assigned));
            JsonObject compared = searched.take(() -> desk.checkDuplicates(known));
            exact.take(() -> rows.exact(number));
            found.planted(PetitionDesk.names(compared, PetitionRows.FIRST + number));
        }
        for (int i = 0; i < LETTERS; i++) {
            raw.take(() -> {
                rows.one();
                return null;
            });
        }
        found.letters(entered, classified, searched, exact, raw);
    }

    private void printLetters(PetitionFigures few, PetitionFigures many) {
        line(
                "intake with %,d / %,d petitions    %6.0f / %.0f /s over HTTP, ratio %.2f (P6: 0.97); %.0f /s by JDBC,"
                        + " ratio %.2f",
                FEW, MANY, few.intakes, many.intakes, many.intakes / few.intakes, many.raw, many.intakes / many.raw);
        line(
                "search for duplicates over HTTP, same  %6.1f / %.1f ms p95 (P7: 20); another act %.1f / %.1f ms p50",
                few.search, many.search, few.act, many.act);
        line(
                "the search beyond such an act, same    %6.1f / %.1f ms p95, %.1f times an exact lookup's %.2f (P7: 5 to 20);"
                        + " recall %.3f / %.3f (P7: 0.95)",
                few.searchAlone(),
                many.searchAlone(),
                many.searchAlone() / many.exact,
                many.exact,
                few.recall(),
                many.recall());
    }

    private void printPages(PetitionFigures few, PetitionFigures many) {
        line("table of %d static rows                %s", PAGE, many.floor);
        line("first page of %,d petitions        %s", MANY, many.open);
        line(
                "first page in static tables, same      %6.1f / %.1f by p95, %.1f / %.1f by CPU (P8: 1.4)",
                few.open.p95() / few.floor.p95(),
                many.open.p95() / many.floor.p95(),
                few.open.cpuMillis() / few.floor.cpuMillis(),
                many.open.cpuMillis() / many.floor.cpuMillis());
        line(
                "last page in first pages, same         %6.2f / %.2f by p95; page %,d of the closed %.2f (P9: 1.1)",
                few.lastOpen.p95() / few.open.p95(),
                many.lastOpen.p95() / many.open.p95(),
                Math.round(MANY * (1 - MIDDLE) / PAGE),
                many.deepClosed.p95() / many.closed.p95());
    }

    private void printClocks(PetitionFigures few, PetitionFigures many) {
        line(
                "tick that finds no late clock, same    %6.1f / %.1f ms, ratio %.2f (P13: 1.1); its question by JDBC %.2f ms",
                few.tick, many.tick, many.tick / few.tick, many.rawTick);
        line(
                "clocks taken up the whole ladder       %6.0f /s, %.0f /s by JDBC of %d rows each, ratio %.2f (P13: 0.7)",
                many.sweep.perSecond(),
                many.sweep.rawPerSecond(),
                many.sweep.rowsEach(),
                many.sweep.perSecond() / many.sweep.rawPerSecond());
    }

    @Override
    public void close() throws SQLException {
        ticks.close();
        rows.close();
    }

    private void line(String format, Object... values) {
        out.accept(String.format(Locale.ROOT, format, values));
    }
}
