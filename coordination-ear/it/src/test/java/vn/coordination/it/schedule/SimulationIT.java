package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** Another value, tried on what was judged. */
@ExtendWith(RunningCity.class)
class SimulationIT {
    private static final LocalDate MONDAY = LocalDate.of(2035, 1, 1);
    private static final LocalDate BEGINNING = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2040, 1, 1);
    private static final String TRAVEL = "SC_05_TRAVEL_SAME_SITES";
    private static final JsonObject LONGER_WAY = Simulations.trying(TRAVEL, "45 MINUTES", BEGINNING, END);

    /** What a simulation must leave as it was. */
    private static final List<String> RECORDS = List.of(
            "judgement",
            "trail_entry",
            "slot",
            "slot_attendee",
            "allocation",
            "conflict_case",
            "week",
            "resource_day",
            "parameter",
            "idempotency_key");

    /** A job may write its own entry meanwhile. */
    private static final String BY_PEOPLE = " where account <> 0";

    private City city;
    private Desk desk;
    private Records records;

    @BeforeEach
    void open(City running) throws SQLException {
        city = running;
        desk = new Desk(running);
        records = running.records();
    }

    @Test
    @DisplayName("a shorter way frees what was refused; nothing is written to the records")
    void writesNothing() throws SQLException {
        long slot = new SecondMeetings(desk).book(MONDAY, List.of(20)).get(20).slot();
        Simulations simulations = new Simulations(city);
        Map<String, Long> before = checksums();

        JsonObject run = simulations.run(Simulations.trying(TRAVEL, "15 MINUTES", BEGINNING, END));

        assertThat(run.getString("progress")).isEqualTo("DONE");
        assertThat(Simulations.cases(run))
                .filteredOn(flipped -> flipped.getString("subject").equals(Long.toString(slot)))
                .singleElement()
                .satisfies(flipped ->
                        assertThat(flipped.getJsonArray("lost").getString(0)).isEqualTo("SC-05"));
        assertThat(checksums()).isEqualTo(before);
    }

    @Test
    @DisplayName("what cannot be judged anew is counted, with the fact its record lacks")
    void undecidable() {
        desk.committee.post(
                "api/slots", desk.slot("CO", MONDAY.plusWeeks(1), 4, null).submit());
        copy("2041-01-01", "facts_version", "json_remove(facts, '$.blackouts')", "schedule.submit", 1);
        copy("2041-01-01", "99", "facts", "schedule.allocate", 1);
        LocalDate day = LocalDate.of(2041, 1, 1);

        JsonObject outcome = new Simulations(city)
                .run(Simulations.trying(TRAVEL, "45 MINUTES", day, day))
                .getJsonObject("outcome");

        assertThat(outcome.getInt("judged")).isEqualTo(2);
        assertThat(outcome.getJsonObject("undecidable").keySet())
                .containsExactlyInAnyOrder("PlacementFacts.blackouts", "PlacementFacts.v1");
    }

    @Test
    @DisplayName("a run that is cancelled stops and has no result")
    void cancelled() {
        desk.committee.post(
                "api/slots",
                desk.slot("CO", MONDAY.plusWeeks(1).plusDays(1), 4, null).submit());
        copy("2042-01-01", "facts_version", "facts", "schedule.allocate", 60_000);
        Simulations simulations = new Simulations(city);
        LocalDate day = LocalDate.of(2042, 1, 1);
        simulations.secretary.post("api/simulation", Simulations.trying(TRAVEL, "45 MINUTES", day, day));
        simulations.secretary.post("api/simulation/cancel", JsonObject.EMPTY_JSON_OBJECT);

        JsonObject run = simulations.over();

        assertThat(run.getString("progress")).isEqualTo("CANCELLED");
        assertThat(run.containsKey("outcome")).isFalse();
        records.change("delete from judgement where at >= '2042-01-01'");
    }

    @Test
    @DisplayName("SS-08 · only the regulation secretary begins a run")
    void rights() {
        for (String login : List.of("po.chief", "po.coordinator", "administrator", "auditor")) {
            assertThat(OfficeClient.of(city, login)
                            .post("api/simulation", LONGER_WAY)
                            .status())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(OfficeClient.of(city, "co.specialist").get("api/simulation").status())
                .isEqualTo(403);
    }

    /** Copies one judgement of that rule set so many times to another day. */
    private void copy(String day, String version, String facts, String ruleSet, int times) {
        records.change(
                "insert into judgement (id, at, account, office, rule_set, subject_type, subject, refused, codes,"
                        + " facts_version, facts, rulings, parameters) select uuid(), '" + day
                        + " 03:00:00', j.account, j.office,"
                        + " j.rule_set, j.subject_type, j.subject, j.refused, j.codes, " + version + ", " + facts
                        + ", j.rulings, j.parameters from (select * from judgement where rule_set = '" + ruleSet
                        + "' limit 1) j, seq_1_to_" + times);
    }

    private Map<String, Long> checksums() {
        Map<String, Long> checksums = new TreeMap<>();
        RECORDS.forEach(table -> checksums.put(
                table,
                records.number("select coalesce(count(*) * 7 + bit_xor(crc32(concat_ws('|', " + columns(table)
                        + "))), 0) from " + table)));
        return checksums;
    }

    private String columns(String table) {
        return records.text("select group_concat(concat('`', column_name, '`')) from information_schema.columns"
                + " where table_schema = database() and table_name = '" + table + "'");
    }
}
