package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.ConferenceDesk;
import vn.coordination.it.conference.OrderDesk;
import vn.coordination.it.conference.PointDesk;

/** What is ordered for a conference, who serves it, and a move that is refused; theirs is November 2049. */
@ExtendWith({RunningCity.class, InBrowser.class})
class OrderPagesIT {
    private static ConferenceDesk desk;
    private static OrderDesk orders;
    private static long conference;
    private static long bare;
    private static long booths;
    private static long meals;
    private static long screens;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        conference = desk.planned("PLENUM", 0, "2049-11-03");
        bare = desk.planned("STANDING_BODY", 1, "2049-11-10");
        new PointDesk(desk).expect(conference, 2);
        orders = new OrderDesk(desk);
        screens = orders.equipment("Màn hình di động 85 inch", 2);
        booths = orders.ordered(conference, "2049-11-03", orders.equipment("Cabin phiên dịch", 3), 3);
        meals = orders.meals(conference, "2049-11-03");
    }

    private static String of(String page) {
        return "conference/" + page + ".xhtml?id=" + conference;
    }

    @ParameterizedTest
    @DisplayName("the orders of a conference, their answer and a refused move are accessible and fit every screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String tag, Screen screen, Chromium chromium) {
        Gallery party = Gallery.of(chromium, "po.coordinator", "orders", tag, screen)
                .open("orders", of("orders"))
                .open("orders-equipment", of("orders") + "&kind=EQUIPMENT")
                .refuse("orders-error", "placing:place")
                .open("orders-empty", "conference/orders.xhtml?id=" + bare);
        move(party.page());
        party.take("move-refused");
        Gallery.of(chromium, "co.coordinator", "orders", tag, screen)
                .open("services", "conference/services.xhtml")
                .open("order", "conference/orders.xhtml?order=" + meals)
                .refuse("order-error", "answering:refuse");
        Gallery.of(chromium, "administrator", "orders", tag, screen)
                .open("stocks", "administration/stocks.xhtml")
                .open("stock", "administration/stock.xhtml?id=" + screens)
                .open("stock-empty", "administration/stock.xhtml")
                .refuse("stock-error", "edit:save");
    }

    /** To a day on which the hall is taken. */
    private static void move(Page page) {
        page.navigate(of("conference") + "&act=MOVE");
        page.locator("[id='acting:day_input']").fill("10/11/2049");
        page.locator("[id='acting:room']").selectOption(new SelectOption().setLabel("Hội trường 1"));
        page.locator("[id='acting:note']").fill("Thường trực bận đột xuất");
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator(".answers tbody tr")).hasCount(5);
    }

    @Test
    @DisplayName("MT-14 · a move that clashes in one of five shows what all five answered, and nothing has moved")
    void answers(Chromium chromium) throws SQLException {
        Page page = SignIn.as(chromium, "po.coordinator", of("conference"));
        long claims = desk.claims(conference);
        String held = orders.hold(booths);
        move(page);
        assertThat(page.locator(".answers tbody tr", new Page.LocatorOptions().setHasText("Đã bận")))
                .hasCount(1);
        assertThat(page.locator(".answers tr", new Page.LocatorOptions().setHasText("Hội trường 1"))
                        .first())
                .containsText("Đã bận");
        assertThat(page.locator(".answers tr", new Page.LocatorOptions().setHasText("Cabin phiên dịch")))
                .containsText("Trống");
        assertThat(page.locator("[id='acting:note']")).hasValue("Thường trực bận đột xuất");
        page.navigate(of("conference"));
        assertThat(page.locator(".sitting")).containsText("03/11/2049");
        Assertions.assertThat(desk.claims(conference)).isEqualTo(claims);
        Assertions.assertThat(orders.hold(booths)).isEqualTo(held);
    }

    @Test
    @DisplayName(
            "FL-02, FL-03 · ordered on the page, refused beyond the stock; the serving office refuses with a reason")
    void ordered(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", of("orders") + "&kind=EQUIPMENT");
        page.locator("[id='placing:equipment']").selectOption(Long.toString(screens));
        page.locator("[id='placing:quantity']").fill("3");
        page.locator("[id='placing:place']").click();
        assertThat(page.locator("[id='placing:quantity-error']")).containsText("FL-02");
        page.locator("[id='placing:quantity']").fill("2");
        page.locator("[id='placing:place']").click();
        assertThat(page.locator(".orders > li[aria-current]")).containsText("Màn hình di động 85 inch");
        page.locator("[id='answering:refuse']").click();
        assertThat(page.locator("[id='answering:reason-error']")).containsText("FL-03");
        page.locator("[id='answering:reason']").fill("Màn hình đang sửa");
        page.locator("[id='answering:refuse']").click();
        assertThat(page.locator(".orders > li[aria-current]")).containsText("Từ chối");
    }
}
