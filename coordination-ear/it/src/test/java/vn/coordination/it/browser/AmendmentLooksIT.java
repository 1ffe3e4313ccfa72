package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of a version of the regulation in each language and on each screen: full, empty, and in error. */
@ExtendWith(AmendedCity.class)
class AmendmentLooksIT {
    private VersionDesk desk;

    @BeforeEach
    void open(VersionDesk fresh) {
        desk = fresh;
    }

    @ParameterizedTest
    @DisplayName("the pages on which a draft is written are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void drafting(String tag, Screen screen) {
        long draft = desk.draft();
        desk.propose(draft, "FL_02_SET_UP", "20");
        String of = ".xhtml?id=" + draft;
        Gallery gallery = Gallery.of(desk.chromium, "po.secretary", "versions", tag, screen)
                .open("versions", "regulation/versions.xhtml")
                .open("compare", "regulation/compare.xhtml")
                .open("compare-empty", "regulation/compare.xhtml?before=1&after=1")
                .open("draft", "regulation/draft" + of);
        Page page = gallery.page();
        assertThat(page.locator("#try").getAttribute("href")).endsWith("values=FL_02_SET_UP:20+MINUTES");
        gallery.refuse("draft-error", "consult:send")
                .open("newvalue", "regulation/newvalue" + of + "&key=SC_01_DRAFTS_DUE");
        page.locator("[id='edit:amount']").fill("ba");
        gallery.refuse("newvalue-error", "edit:save").open("rewording", "regulation/rewording" + of + "&article=6");
        page.locator("[id='edit:textFr']").fill("");
        gallery.refuse("rewording-error", "edit:save")
                .open("newarticle", "regulation/newarticle" + of)
                .refuse("newarticle-error", "edit:save")
                .open("clauses-empty", "regulation/clauses" + of + "&number=2")
                .open("clauses", "regulation/clauses" + of + "&number=6");
        desk.date(draft, "2026-12-07");
        gallery.refuse("clauses-changed", "place:do");
    }

    @ParameterizedTest
    @DisplayName("the pages on which the offices answer and sign are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void agreeing(String tag, Screen screen) throws SQLException {
        long draft = desk.consulted("2026-12-07");
        long consultation = desk.consultation(draft);
        String asked = "regulation/consultation.xhtml?id=" + consultation;
        Gallery gallery =
                Gallery.of(desk.chromium, "co.chief", "versions", tag, screen).open("consultation-empty", asked);
        desk.reply(desk.party, consultation, "AGREED", "");
        desk.reply(desk.council, consultation, "AGREED_WITH_COMMENTS", "Nên nêu rõ cách tính giờ");
        gallery.open("consultation", asked);
        gallery.page().locator("[id='reply:opinion']").selectOption("AGREED_WITH_COMMENTS");
        gallery.refuse("consultation-error", "reply:send");
        desk.reply(desk.committee, consultation, "AGREED", "");
        desk.synthesise(consultation);
        desk.sign(desk.party, draft);
        gallery.open("signing", "regulation/signing.xhtml?id=" + draft);
        desk.arrange("delete from area_contacts where office = 'CO' and area = 3");
        gallery.refuse("signing-error", "sign:do")
                .open("signing-empty-post", "regulation/signing.xhtml?id=" + draft)
                .open("contacts-empty", "regulation/contacts.xhtml?area=3")
                .refuse("contacts-error", "edit:save")
                .open("contacts", "regulation/contacts.xhtml?area=2");
    }

    @ParameterizedTest
    @DisplayName("the page of shortcomings is accessible and fits")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void shortcomings(String tag, Screen screen) throws SQLException {
        desk.arrange("insert into shortcoming"
                + " (office, kind, area, day, matter, reason, told_at, told_by_office, told_by)"
                + " select 'DO', 'REFUSED', 3, '2026-11-19', 'Cử người trực điểm cầu', 'Chưa bố trí được người',"
                + " '2026-11-20 02:00:00', 'CO', person_id from account where login = 'co.coordinator'");
        Gallery.of(desk.chromium, "po.secretary", "versions", tag, screen)
                .open("shortcomings", "regulation/shortcomings.xhtml")
                .open("shortcomings-empty", "regulation/shortcomings.xhtml?since=01/01/2020&until=31/12/2020")
                .refuse("shortcomings-error", "edit:tell");
    }
}
