package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

/** Each rule by which a clash is settled, met through the deployed application. */
@ExtendWith(RunningCity.class)
class WeekSettlementIT {
    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName("SC-09 · who makes room is told and looks for a new time; the other takes the claims in the same act")
    void giveWay() throws SQLException {
        Clash clash = clash(LocalDate.of(2034, 4, 3));
        assertThat(settle(desk.party, clash, "yield").status()).isLessThan(300);
        assertThat(desk.committee.get("api/slots/" + clash.loser()).state()).isEqualTo("SUBMITTED");
        assertThat(desk.party.get("api/slots/" + clash.holder()).state()).isEqualTo("CONFLICT");
        assertThat(desk.number("select count(*) from notice where text_key = 'schedule.displaced' and subject = '"
                        + clash.holder() + "'"))
                .isPositive();
    }

    @Test
    @DisplayName(
            "SC-12 · into an issued week a slot is let by a chief of its own office or by the rung, not by who yields")
    void lateWinner(City city) throws SQLException {
        Clash clash = clash(LocalDate.of(2063, 3, 6));
        assertThat(PreparedWeek.of(city, IsoWeek.parse("2063-W10"), 0).issue().status())
                .isEqualTo(200);
        desk.arrange("update slot set state = 'CONFIRMED' where id = " + clash.holder());
        desk.arrange("update conflict_case set rung = 'CHIEFS', version = version + 1 where id = " + clash.id());
        assertThat(Desk.codes(settle(desk.chief("PO"), clash, "yield"))).containsExactly("SC-12");
        assertThat(settle(desk.chief("PO"), clash, "decide").status()).isLessThan(300);
        assertThat(desk.text("select login from issued_row i join account a on a.person_id = i.approved_by"
                        + " where i.issue_number = 2 and i.slot = " + clash.loser()))
                .isEqualTo("po.chief");
    }

    @Test
    @DisplayName(
            "SC-09 · a rival that moved out of the way has nothing to yield; the office of the other is told and holds it")
    void rivalMoved() throws SQLException {
        LocalDate day = LocalDate.of(2068, 1, 9);
        Clash clash = clash(day);
        JsonObject tuesday = desk.slot("PO", day.plusDays(1), 3, null)
                .builder()
                .add("version", desk.number("select version from slot where id = " + clash.holder()))
                .build();
        assertThat(desk.party.put("api/slots/" + clash.holder(), tuesday).state())
                .isEqualTo("SUBMITTED");
        assertThat(desk.number("select count(*) from conflict_rival where conflict_case = " + clash.id()))
                .isZero();
        assertThat(settle(desk.party, clash, "yield").status()).isEqualTo(409);
        assertThat(desk.number("select count(*) from allocation where slot = " + clash.holder()))
                .isEqualTo(1);
        assertThat(desk.number("select count(*) from notice n join account a on a.person_id = n.person_id"
                        + " where n.text_key = 'schedule.freed' and a.login = 'co.coordinator' and n.subject = '"
                        + clash.loser() + "'"))
                .isEqualTo(1);
        OfficeClient.Answer slot = desk.committee.get("api/slots/" + clash.loser());
        assertThat(desk.committee
                        .post("api/slots/" + clash.loser() + "/submit", Desk.act(slot, ""))
                        .state())
                .isEqualTo("SUBMITTED");
        assertThat(desk.text("select settlement from conflict_case where id = " + clash.id()))
                .isEqualTo("FELL_AWAY");
        assertThat(settle(desk.committee, clash, "ask").status()).as("settled").isEqualTo(409);
        assertThat(settle(desk.chief("DO"), clash, "decide").status()).isEqualTo(409);
    }

    @Test
    @DisplayName("SC-10 · a rival that was taken back loses nothing by a decision, and no case is opened about a draft")
    void rivalTakenBack() throws SQLException {
        Clash clash = clash(LocalDate.of(2068, 1, 16));
        OfficeClient.Answer holder = desk.party.get("api/slots/" + clash.holder());
        desk.party.post("api/slots/" + clash.holder() + "/withdraw", Desk.act(holder, ""));
        desk.arrange("insert into conflict_rival (conflict_case, rival, resource, code) select id, " + clash.holder()
                + ", 'PERSON:" + desk.leader(3) + "', 'SC-05' from conflict_case where id = " + clash.id());
        desk.arrange("update conflict_case set rung = 'CHIEFS', version = version + 1 where id = " + clash.id());
        assertThat(settle(desk.party, clash, "yield").status()).isEqualTo(409);
        assertThat(settle(desk.chief("DO"), clash, "decide").status()).isLessThan(300);
        assertThat(desk.committee.get("api/slots/" + clash.loser()).state()).isEqualTo("SUBMITTED");
        assertThat(desk.party.get("api/slots/" + clash.holder()).state()).isEqualTo("DRAFT");
        assertThat(desk.number("select count(*) from conflict_case where slot = " + clash.holder()))
                .isZero();
    }

    @Test
    @DisplayName(
            "SC-05 · a clashing slot takes over a new title and goes on clashing, and holds its people at a free hour")
    void changedWhileClashing() throws SQLException {
        LocalDate day = LocalDate.of(2068, 1, 23);
        Clash clash = clash(day);
        SlotBody wanted = desk.slot("CO", day, 3, null);
        OfficeClient.Answer renamed = change(clash, wanted.builder().add("title", "Họp đổi tên"));
        assertThat(renamed.state()).isEqualTo("CONFLICT");
        assertThat(renamed.json().getString("title")).isEqualTo("Họp đổi tên");
        OfficeClient.Answer nextWeek =
                change(clash, desk.slot("CO", day.plusWeeks(1), 3, null).builder());
        assertThat(nextWeek.state()).isEqualTo("SUBMITTED");
        assertThat(desk.text("select settlement from conflict_case where id = " + clash.id()))
                .isEqualTo("GAVE_WAY");
        assertThat(desk.number("select count(*) from conflict_case where slot = " + clash.loser()))
                .isEqualTo(1);
    }

    private OfficeClient.Answer change(Clash clash, JsonObjectBuilder wanted) throws SQLException {
        long version = desk.number("select version from slot where id = " + clash.loser());
        return desk.committee.put(
                "api/slots/" + clash.loser(), wanted.add("version", version).build());
    }

    @Test
    @DisplayName("SC-10 · nobody decides a conflict before it has reached his rung")
    void rung() throws SQLException {
        Clash clash = clash(LocalDate.of(2034, 4, 10));
        assertThat(Desk.codes(settle(desk.chief("PO"), clash, "decide"))).containsExactly("SC-10");
    }

    @Test
    @DisplayName(
            "SC-07, SC-10, FL-04 · against the order, or for the owner of a room, a chief of another office decides")
    void equalRight(City city) throws SQLException {
        LocalDate day = LocalDate.of(2034, 4, 17);
        Long room = desk.room("Phòng họp 5 tầng 2");
        int holder = desk.party
                .post("api/slots", desk.slot("PO", day, 0, room).submit())
                .json()
                .getInt("id");
        int own = desk.committee
                .post("api/slots", desk.slot("CO", day, 4, room).submit())
                .json()
                .getInt("id");
        desk.arrange("update conflict_case set rung = 'DEPUTY_CHIEFS', version = version + 1 where slot = " + own);
        Clash clash = new Clash(desk.number("select id from conflict_case where slot = " + own), holder, own);
        JsonObject silent = Json.createObjectBuilder()
                .add("version", desk.number("select version from conflict_case where slot = " + own))
                .build();
        OfficeClient.Answer noReason =
                OfficeClient.of(city, "do.deputy").post("api/conflicts/" + clash.id() + "/decide", silent);
        assertThat(noReason.status()).isEqualTo(400);
        assertThat(noReason.body()).contains("\"field\":\"reason\"");
        assertThat(Desk.codes(settle(OfficeClient.of(city, "co.deputy"), clash, "decide")))
                .as("for his own office")
                .containsExactly("SC-10");
        assertThat(Desk.codes(settle(OfficeClient.of(city, "po.deputy"), clash, "decide")))
                .as("without a mandate")
                .containsExactly("SC-07", "FL-04");
        assertThat(settle(OfficeClient.of(city, "do.deputy"), clash, "decide").status())
                .as("by mandate")
                .isLessThan(300);
        assertThat(desk.number("select count(*) from judgement where subject = '" + own
                        + "' and rule_set = 'schedule.displace' and not refused and codes like '%SC-07%'"))
                .isEqualTo(1);
    }

    private OfficeClient.Answer settle(OfficeClient who, Clash clash, String how) throws SQLException {
        JsonObject act = Json.createObjectBuilder()
                .add("version", desk.number("select version from conflict_case where id = " + clash.id()))
                .add("reason", "Theo đề nghị")
                .build();
        return who.post("api/conflicts/" + clash.id() + "/" + how, act);
    }

    private record Clash(long id, int holder, int loser) {}

    /** The Party Office holds a leader's hour that the Committee Office wants too. */
    private Clash clash(LocalDate day) throws SQLException {
        int holder = desk.party
                .post("api/slots", desk.slot("PO", day, 3, null).submit())
                .json()
                .getInt("id");
        int loser = desk.committee
                .post("api/slots", desk.slot("CO", day, 3, null).submit())
                .json()
                .getInt("id");
        return new Clash(desk.number("select id from conflict_case where slot = " + loser), holder, loser);
    }
}
