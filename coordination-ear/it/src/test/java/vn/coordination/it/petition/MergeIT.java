package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;
import static vn.coordination.it.petition.PetitionDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Which petition leads a dossier, however and in whatever order others are merged into it. */
@ExtendWith(RunningCity.class)
class MergeIT {
    private PetitionDesk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new PetitionDesk(city);
    }

    @Test
    @DisplayName(
            "PT-07, PT-08 · the office that was first keeps the lead, and whatever is merged later is in its dossier")
    void lead() throws SQLException {
        PetitionBody letter = letter("Viên Thị Lệ Thủy", "Kiến nghị hỗ trợ tái định cư khu tập thể Thử Nghiệm số một");
        long first = done(desk.enter(desk.partyOfficer, letter)).getInt("id");
        long second = done(desk.enter(desk.officer, letter)).getInt("id");
        long third = done(desk.enter(desk.officer, letter)).getInt("id");
        compare(desk.partyOfficer, "po.petitions", first, "PARTY_POLICY");
        compare(desk.officer, "co.petitions", second, "PARTY_POLICY");
        compare(desk.officer, "co.petitions", third, "PARTY_POLICY");
        refused(desk.act(desk.partyOfficer, first, "merge", other(second)), "PT-08");
        refused(desk.act(desk.partyOfficer, first, "route"), "PT-07");
        assertThat(dossier(desk.act(desk.officer, third, "merge", other(second))))
                .isEqualTo(second);
        assertThat(dossier(desk.act(desk.officer, second, "merge", other(first))))
                .isEqualTo(first);
        assertThat(desk.desk.number("select dossier from petition where id = " + third))
                .as("who followed the second follows the first with it")
                .isEqualTo(first);
        done(desk.act(desk.partyOfficer, first, "route"));
    }

    @Test
    @DisplayName("PT-08 · the first yields the lead to an office that alone is competent")
    void competent() throws SQLException {
        PetitionBody letter = letter("Viên Thị Thẩm Quyền", "Kiến nghị cấp nước sạch cho tổ dân phố Thử Nghiệm số ba");
        long first = done(desk.enter(desk.partyOfficer, letter)).getInt("id");
        long second = done(desk.enter(desk.officer, letter)).getInt("id");
        compare(desk.partyOfficer, "po.petitions", first, "COMMITTEE");
        assertThat(dossier(desk.act(desk.partyOfficer, first, "merge", other(second))))
                .isEqualTo(second);
    }

    @Test
    @DisplayName("PT-07 · nothing is merged into what has no number")
    void unnumbered() throws SQLException {
        PetitionBody letter = letter("Viên Thị Hộp Thư", "Kiến nghị lắp đèn chiếu sáng đường ven hồ Thử Nghiệm");
        long boxed = done(desk.enter(desk.partyOfficer, letter.with("register", false)))
                .getInt("id");
        long ours =
                done(desk.enter(desk.officer, letter.with("register", true))).getInt("id");
        compare(desk.officer, "co.petitions", ours, "COMMITTEE");
        refused(desk.act(desk.officer, ours, "merge", other(boxed)), "PT-07");
    }

    @Test
    @DisplayName("PT-08 · of two merged into each other at once one leads, and the other is in its dossier")
    void eachOther() throws Exception {
        PetitionBody letter = letter("Viên Thị Song Hành", "Tố cáo việc xây dựng không phép tại ngõ Thử Nghiệm số hai");
        long one = done(desk.enter(desk.receiver, letter)).getInt("id");
        long two = done(desk.enter(desk.receiver, letter)).getInt("id");
        compare(desk.officer, "co.petitions", one, "COMMITTEE");
        compare(desk.officer, "co.petitions", two, "COMMITTEE");
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<Answer> there = merging(start, one, two);
        CompletableFuture<Answer> back = merging(start, two, one);
        assertThat(List.of(there.get().status(), back.get().status())).containsOnlyOnce(200);
        assertThat(desk.desk.number(
                        "select count(distinct dossier) from petition where id in (" + one + ", " + two + ")"))
                .isOne();
        assertThat(desk.desk.number("select count(*) from petition where id in (" + one + ", " + two
                        + ") and state = 'MERGED' and dossier <> id"))
                .isOne();
    }

    private CompletableFuture<Answer> merging(CyclicBarrier start, long petition, long other) throws SQLException {
        JsonObject body = Json.createObjectBuilder()
                .add("version", desk.version(petition))
                .add("other", other)
                .add("note", "trùng")
                .build();
        return CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return desk.officer.post("api/petitions/" + petition + "/merge", body);
        });
    }

    private static PetitionBody letter(String name, String summary) {
        return new PetitionBody(name)
                .at("5 phố " + name.substring(name.lastIndexOf(' ') + 1))
                .with("summary", summary);
    }

    private void compare(OfficeClient who, String login, long petition, String matter) throws SQLException {
        desk.classify(who, login, petition, "RECOMMENDATION", matter, Map.of());
        done(desk.act(who, petition, "check-duplicates"));
    }

    private static Map<String, Object> other(long petition) {
        return Map.of("other", petition, "note", "cùng người, cùng việc");
    }

    private static long dossier(Answer answer) {
        return done(answer).getInt("dossier");
    }
}
