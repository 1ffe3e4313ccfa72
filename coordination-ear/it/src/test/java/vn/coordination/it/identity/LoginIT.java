package vn.coordination.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.identity.Visitor.Answer;

/** Logins as decision record 13 tells them. Each test comes from addresses of its own. */
@ExtendWith(RunningCity.class)
class LoginIT {
    private static final String HERE = "127.0.0.1";
    private static final int UNAUTHORIZED = 401;
    private static final int LOCKED = 423;
    private static final int TOO_MANY = 429;

    @BeforeEach
    @AfterEach
    void forget(City city) {
        city.records().change("delete from login_source");
    }

    @Test
    @DisplayName("a right password opens a session under a new id; leaving ends it")
    void inAndOut(City city) {
        Visitor visitor = Visitor.at("127.0.1.1", city);
        visitor.get("/login.xhtml");
        String before = visitor.cookie("COORDINATION");
        Answer answer = visitor.login("po.coordinator", Visitor.PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("office")).isEqualTo("PO");
        assertThat(answer.json().getJsonArray("roles").getString(0)).isEqualTo("SCHEDULE_COORDINATOR");
        assertThat(visitor.cookie("COORDINATION")).isNotEqualTo(before);
        assertThat(visitor.get("/api/session").json().getString("login")).isEqualTo("po.coordinator");
        assertThat(visitor.send("DELETE", "/api/session", "", "Idempotency-Key: 1")
                        .status())
                .isEqualTo(204);
        assertThat(visitor.get("/api/session").status()).isEqualTo(UNAUTHORIZED);
    }

    @Test
    @DisplayName(
            "SS-05 · the fifth wrong password locks the login at that place, for the right one too, and is recorded")
    void lock(City city) {
        Visitor stranger = Visitor.at("127.0.2.1", city);
        assertThat(missing(stranger, "po.deputy", 4)).containsOnly(UNAUTHORIZED);
        assertThat(stranger.login("po.deputy", "wrong").status()).isEqualTo(LOCKED);
        Answer right = Visitor.at("127.0.2.1", city).login("po.deputy", Visitor.PASSWORD);
        assertThat(right.status()).isEqualTo(LOCKED);
        assertThat(right.kind()).isEqualTo("login.LOCKED");
        assertThat(Long.parseLong(right.header("Retry-After"))).isBetween(11 * 3600L, 12 * 3600L);
        assertThat(city.records()
                        .number("select count(*) from trail_entry where outcome = 'REFUSED' and codes = 'SS-05'"
                                + " and subject_type = 'Account' and source = '127.0.2.1'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("SS-05 · after twelve hours the place may try again")
    void afterTwelveHours(City city) {
        Visitor stranger = Visitor.at("127.0.2.2", city);
        missing(stranger, "po.deputy", 5);
        city.records().change("update login_source set locked_until = locked_until - interval 12 hour");
        assertThat(stranger.login("po.deputy", Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SS-05 · a right password makes up for four wrong ones")
    void forgiven(City city) {
        Visitor visitor = Visitor.at("127.0.2.3", city);
        missing(visitor, "po.deputy", 4);
        assertThat(visitor.login("po.deputy", Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(missing(visitor, "po.deputy", 4)).containsOnly(UNAUTHORIZED);
    }

    @Test
    @DisplayName(
            "SS-05 · nobody is muted by wrong passwords from another place, nor from the same one at a known browser")
    void notMuted(City city) {
        Visitor owner = Visitor.at("127.0.3.1", city);
        assertThat(owner.login("do.chief", Visitor.PASSWORD).status()).isEqualTo(200);
        owner.forget("COORDINATION");
        missing(Visitor.at("127.0.3.1", city), "do.chief", 6);
        assertThat(Visitor.at("127.0.3.1", city)
                        .login("do.chief", Visitor.PASSWORD)
                        .status())
                .isEqualTo(LOCKED);
        assertThat(owner.login("do.chief", Visitor.PASSWORD).status()).isEqualTo(200);
        assertThat(Visitor.at("127.0.3.2", city)
                        .login("do.chief", Visitor.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("SS-05 · strangers from many places lock a login for strangers, not for its owner")
    void manyPlaces(City city) {
        Visitor owner = Visitor.at("127.0.4.100", city);
        owner.login("co.chief", Visitor.PASSWORD);
        for (int place = 1; place <= 3; place++) {
            assertThat(missing(Visitor.at("127.0.4." + place, city), "co.chief", 4))
                    .containsOnly(UNAUTHORIZED);
        }
        assertThat(missing(Visitor.at("127.0.4.4", city), "co.chief", 4)).endsWith(LOCKED);
        assertThat(Visitor.at("127.0.4.5", city)
                        .login("co.chief", Visitor.PASSWORD)
                        .status())
                .isEqualTo(LOCKED);
        assertThat(owner.login("co.chief", Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("SS-05 · a place that tries many names has to wait, others need not")
    void throttle(City city) {
        Visitor prober = Visitor.at("127.0.5.1", city);
        for (int i = 0; i < 30; i++) {
            assertThat(prober.login("nobody" + i, "wrong").status()).isEqualTo(UNAUTHORIZED);
        }
        Answer answer = prober.login("po.chief", Visitor.PASSWORD);
        assertThat(answer.status()).isEqualTo(TOO_MANY);
        assertThat(Long.parseLong(answer.header("Retry-After"))).isBetween(1L, 600L);
        assertThat(Visitor.at("127.0.5.2", city)
                        .login("po.chief", Visitor.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("SS-05 · a login that nobody has is answered and locked like any other")
    void noSuchLogin(City city) {
        Visitor stranger = Visitor.at("127.0.6.1", city);
        Answer unknown = stranger.login("no.such.login", "wrong");
        Answer known = stranger.login("po.deputy", "wrong");
        assertThat(unknown.body()).isEqualTo(known.body());
        missing(stranger, "no.such.login", 3);
        assertThat(stranger.login("no.such.login", "wrong").status()).isEqualTo(LOCKED);
    }

    @Test
    @DisplayName("SS-05 · twenty tries at once are twenty tries: at most four get past the count")
    void atOnce(City city) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            List<Future<Integer>> tries = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                tries.add(crowd.submit(() -> Visitor.at("127.0.7.1", city)
                        .login("po.deputy", "wrong")
                        .status()));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : tries) {
                answers.add(one.get());
            }
            assertThat(Collections.frequency(answers, UNAUTHORIZED)).isEqualTo(4);
            assertThat(Collections.frequency(answers, LOCKED)).isEqualTo(16);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    @DisplayName(
            "SS-05 · an account that is disabled or was not used for 45 days stays shut, with the right password too")
    void shut(City city) {
        Visitor visitor = Visitor.at(HERE, city);
        try {
            city.records().change("update account set disabled = true where login = 'co.facilities'");
            assertThat(visitor.login("co.facilities", Visitor.PASSWORD).kind()).isEqualTo("login.SHUT");
            city.records()
                    .change("update account set disabled = false, used_since = used_since - interval 46 day"
                            + " where login = 'co.facilities'");
            assertThat(visitor.login("co.facilities", Visitor.PASSWORD).status())
                    .isEqualTo(403);
        } finally {
            city.records()
                    .change("update account set disabled = false, used_since = utc_timestamp(6) + interval 30 day"
                            + " where login = 'co.facilities'");
        }
        assertThat(visitor.login("co.facilities", Visitor.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a login of a kilobyte, an empty one and one with line breaks are wrong and nothing else")
    void nonsense(City city) {
        Visitor visitor = Visitor.at("127.0.8.1", city);
        for (String login : List.of("x".repeat(10_000), "", "a\r\nSet-Cookie: b=c", "' or '1'='1")) {
            assertThat(visitor.login(login, "x".repeat(100)).status()).isEqualTo(UNAUTHORIZED);
        }
    }

    private static List<Integer> missing(Visitor visitor, String login, int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> visitor.login(login, "wrong " + i).status())
                .toList();
    }
}
