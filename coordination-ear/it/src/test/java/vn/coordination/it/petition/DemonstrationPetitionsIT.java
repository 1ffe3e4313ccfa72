package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.SharedDatabase;
import vn.coordination.it.schedule.OfficeClient;

/** The petitions that a newcomer finds in the demonstration; a city of its own, for the others begin without any. */
class DemonstrationPetitionsIT {
    private static final Map<String, String> WITH_PETITIONS = Map.of("coordination.demonstration.petitions", "true");
    private static final List<String> TILES = List.of("Đang giải quyết", "Đã đóng");
    private static EmbeddedDatabase database;

    @RegisterExtension
    static final BeforeAllCallback DATABASE = (ExtensionContext context) -> database = SharedDatabase.of(context);

    @Test
    @DisplayName(
            "PT-01, PT-06, PT-07, PT-48 · the demonstration has petitions of all offices and kinds, late ones among them")
    void everyKind() throws Exception {
        try (City city = City.apart(database, "petitions", WITH_PETITIONS)) {
            Records records = city.records();
            assertThat(records.text("select group_concat(distinct entry_office order by entry_office) from petition"))
                    .isEqualTo("CO,DO,PO");
            assertThat(records.number("select count(distinct kind) from petition"))
                    .isEqualTo(5);
            assertThat(records.number("select count(*) from petition")).isEqualTo(40);
            assertThat(records.number("select count(*) from petition where state = 'TRANSFERRED'"))
                    .isEqualTo(2);
            assertThat(records.text("select group_concat(distinct p.office) from petition_match m"
                            + " join petition p on p.id = m.other where m.rival and p.summary like '%Trúc Khê%'"))
                    .as("the same letter came to the Party Office")
                    .isEqualTo("PO");
            assertThat(records.number("select count(distinct office) from deadline"
                            + " where subject_type = 'Petition' and ending is null and due < '2026-11-26 03:00:00'"))
                    .as("each office is late with something")
                    .isEqualTo(3);
            assertThat(records.text("select group_concat(distinct a.login order by a.login) from petition_step s"
                            + " join account a on a.person_id = s.person"))
                    .as("everything was done under the name of whose duty it is")
                    .isEqualTo("co.deputy,co.petitions,do.deputy,do.petitions,po.deputy,po.petitions");
            assertThat(records.number("select count(*) from reception_day d join allocation a on a.slot = d.slot"))
                    .isPositive();
            assertThat(records.text("select concat(kind, ' ', state) from conference"))
                    .isEqualTo("THEMATIC PLANNED");
            byte[] inbox = OfficeClient.login(city, "co.petitions")
                    .download("petition/petitions.xhtml?age=older")
                    .body();
            assertThat(new String(inbox, StandardCharsets.UTF_8)).contains("ngõ 45 phố Trúc Khê");
            assertListed(city, records);
        }
    }

    /** What a list counts is what it shows, and that is all the office has or is offered. */
    private static void assertListed(City city, Records records) throws Exception {
        for (String office : List.of("PO", "DO", "CO")) {
            OfficeClient officer = OfficeClient.login(city, office.toLowerCase(Locale.ROOT) + ".petitions");
            String stored =
                    "select count(*) from petition where (office = '%1$s' or bound_for = '%1$s') and state %2$s in"
                            + " ('CLOSED', 'ARCHIVED')";
            assertListed(officer, "", TILES.get(0), records.number(stored.formatted(office, "not")));
            assertListed(officer, "?queue=closed", TILES.get(1), records.number(stored.formatted(office, "")));
        }
    }

    private static void assertListed(OfficeClient officer, String question, String tile, long stored) throws Exception {
        String page = new String(
                officer.download("petition/petitions.xhtml" + question).body(), StandardCharsets.UTF_8);
        assertThat(page).containsPattern("<strong>" + stored + "</strong><span>" + tile);
        assertThat(Pattern.compile("<tr>\\s*<td").matcher(page).results().count())
                .isEqualTo(stored);
        assertThat(page).containsPattern("class=\"ages\"(?s:.)*?<strong>" + stored + "</strong>");
    }
}
