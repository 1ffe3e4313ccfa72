package vn.coordination.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.report.ReportPeriod;
import vn.coordination.report.app.ReportSql;

/** The report over ten years and over one, beside the same statements in the database's own client (P14). */
final class ReportBench {
    private static final int PETITIONS = Integer.getInteger("reported", 1_000_000);
    private static final int DAYS = 3_652;
    private static final long FIRST = 10_000_000;
    private static final int ROUNDS = 3;
    private static final ReportPeriod TEN_YEARS =
            new ReportPeriod(LocalDate.of(2005, 1, 1), LocalDate.of(2014, 12, 31));
    private static final ReportPeriod ONE_YEAR = new ReportPeriod(LocalDate.of(2010, 1, 1), LocalDate.of(2010, 12, 31));

    /** Of three offices, spread over the days; every tenth is a duplicate that was merged into the one before. */
    private static final String PETITIONS_SQL = "insert into petition (id, entry_office, office, channel, arrived_on,"
            + " forwarder, replies_to_forwarder, receiver, identified, persons, representatives, all_signed, appointed,"
            + " target, summary, folded, kind, originals, receipt, level, dossier, state, sent_back, delegation, version)"
            + " select " + FIRST + " + seq, elt(1 + seq %% 3, 'PO', 'DO', 'CO'), 'CO', 'POST',"
            + " '2005-01-01' + interval (seq %% " + DAYS + ") day, '', false, 1, true, 1, 0, true, false, '',"
            + " 'Đề nghị xem xét', 'de nghi xem xet', 'COMPLAINT', false, false, 1, " + FIRST
            + " + if(seq %% 10 = 0, seq - 1, seq), if(seq %% 10 = 0, 'MERGED', 'CLOSED'), false, seq %% 6 = 1, 1"
            + " from seq_1_to_%d";

    private static final String LETTERS_SQL =
            "insert into petition_letter (petition, kind, office, year, number, symbol,"
                    + " at, signer, names_writer, digest, pdf, docx) select id, elt(1 + id %% 2, 'FORWARDING', 'GUIDANCE'),"
                    + " entry_office, 2000, id, '', arrived_on + interval 3 hour, 1, false, '', '', '' from petition"
                    + " where id > " + FIRST + " and id %% 5 = 0";

    private final EmbeddedDatabase database;
    private final URI application;
    private final Consumer<String> out;

    ReportBench(EmbeddedDatabase database, URI application, Consumer<String> out) {
        this.database = database;
        this.application = application;
        this.out = out;
    }

    void run() throws Exception {
        fill();
        Visitor chief = Visitor.signIn(application, "po.chief");
        Times ten = new Times();
        Times one = new Times();
        Times client = new Times();
        ask(chief, TEN_YEARS);
        for (int round = 0; round < ROUNDS; round++) {
            ten.take(() -> ask(chief, TEN_YEARS));
            client.take(() -> askClient(TEN_YEARS));
            one.take(() -> ask(chief, ONE_YEAR));
        }
        out.accept(String.format(
                Locale.ROOT,
                "report over 10 years, of %,d petitions  %5.0f ms, the same SQL in the mariadb client %.0f ms, ratio %.2f"
                        + " (P14: 1.3); over 1 year %.0f ms, ratio %.1f (P14: 12)",
                PETITIONS,
                ten.median(),
                client.median(),
                ten.median() / client.median(),
                one.median(),
                ten.median() / one.median()));
    }

    private void fill() throws SQLException {
        try (Connection owner = database.connect(database.accounts().owner(), EmbeddedDatabase.SCHEMA)) {
            Sql.execute(owner, PETITIONS_SQL.formatted(PETITIONS));
            Sql.execute(owner, LETTERS_SQL.formatted());
            Sql.execute(owner, "analyze table petition, petition_letter");
        }
    }

    private static String ask(Visitor reader, ReportPeriod period) throws IOException, InterruptedException {
        HttpResponse<String> answer = reader.get("api/report/figures?from=" + period.from() + "&to=" + period.to());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("report: " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String askClient(ReportPeriod period) throws IOException, InterruptedException {
        java.lang.Process client = database.client(database.accounts().owner(), EmbeddedDatabase.SCHEMA)
                .redirectErrorStream(true)
                .start();
        try (OutputStream statements = client.getOutputStream()) {
            statements.write(ReportSql.of(period).getBytes(StandardCharsets.UTF_8));
        }
        String told = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (client.waitFor() != 0) {
            throw new IllegalStateException("client: " + told);
        }
        return told;
    }
}
