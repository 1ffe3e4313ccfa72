package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.conference.rule.SecretOnlineRule;
import vn.coordination.rule.Breach;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.testkit.RuleVerifier;

class ArrangementTest {
    private static final Arrangement BEFORE = held(2, 3, MeetingForm.HYBRID);

    @Test
    @DisplayName("MT-05 · for another hall or form all of the day is prepared anew, for another chair the letters")
    void renewed() {
        assertThat(renewed(held(2, 4, MeetingForm.HYBRID)))
                .contains(LineKind.ROOM, LineKind.IT, LineKind.INVITATIONS)
                .doesNotContain(LineKind.CONTENT, LineKind.PAPERS);
        assertThat(renewed(held(2, 3, MeetingForm.IN_PERSON))).contains(LineKind.ROOM, LineKind.IT);
        assertThat(renewed(held(5, 3, MeetingForm.HYBRID))).containsExactly(LineKind.INVITATIONS);
        assertThat(renewed(held(2, 3, MeetingForm.ONLINE))).isEmpty();
    }

    private static List<LineKind> renewed(Arrangement how) {
        return Arrays.stream(LineKind.values())
                .filter(line -> how.renews(line, BEFORE))
                .toList();
    }

    private static Arrangement held(long chair, long room, MeetingForm form) {
        return new Arrangement(chair, room, form, false, Protection.NONE);
    }

    @Test
    @DisplayName("OC-05 · it goes offline when no point is left, and not before")
    void offline() {
        assertThat(against(facts(true, false, false, false, 0, 0))).isEmpty();
        assertThat(against(facts(true, false, false, false, 1, 0))).containsExactly("OC-05.breach.left");
        assertThat(against(facts(true, true, false, false, 2, 0))).isEmpty();
    }

    @Test
    @DisplayName(
            "SC-16, SS-01 · it becomes secret before others know of it and while nothing of it lies on the network")
    void closed() {
        assertThat(against(secrecy(false, true, false, false, 0, 4))).isEmpty();
        assertThat(against(secrecy(false, true, true, true, 1, 0)))
                .containsExactly("SC-16.breach.known", "SS-01.breach.kept");
        assertThat(against(secrecy(false, false, true, false, 3, 4))).isEmpty();
    }

    @Test
    @DisplayName("SC-16, SS-01 · a leader opens a secret one, and nobody one that has state secrets")
    void opened() {
        assertThat(against(secrecy(true, false, true, true, 3, 0))).isEmpty();
        assertThat(against(secrecy(true, false, false, false, 0, 1)))
                .containsExactly("SC-16.breach.opened", "SS-01.breach.stubs");
        assertThat(against(secrecy(true, true, true, false, 0, 1))).isEmpty();
    }

    private static List<String> against(ArrangementFacts facts) {
        return ArrangementOrder.against(facts).stream().map(Breach::messageKey).toList();
    }

    @Test
    @DisplayName("OC-07 · what becomes secret or goes online is protected there")
    void protectedLines() {
        RuleVerifier.judging(new SecretOnlineRule(), facts(false, true, true, true, 0, 0))
                .isBrokenAt("form");
        RuleVerifier.judging(new SecretOnlineRule(), facts(true, false, true, true, 0, 0))
                .isNotApplicable();
    }

    private static ArrangementFacts facts(
            boolean wasOnline, boolean online, boolean wasSecret, boolean secret, int points, int contents) {
        return new ArrangementFacts(
                7, wasOnline, online, wasSecret, secret, Protection.NONE, false, true, points, contents, 0);
    }

    private static ArrangementFacts secrecy(
            boolean was, boolean is, boolean known, boolean approved, int contents, int stubs) {
        return new ArrangementFacts(7, false, false, was, is, Protection.NONE, known, approved, 0, contents, stubs);
    }
}
