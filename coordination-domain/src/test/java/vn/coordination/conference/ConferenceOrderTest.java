package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.ConferenceBuilder.conference;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.ConferenceBuilder;

class ConferenceOrderTest {
    private static Breach against(ConferenceBuilder act) {
        return ConferenceOrder.against(act.build()).orElse(null);
    }

    @Test
    @DisplayName("MT-14 · an act out of its order is refused under its own entry")
    void order() {
        assertThat(against(conference(ConferenceAct.INVITE))).isNull();
        Breach early = against(conference(ConferenceAct.CLOSE).in(ConferenceState.HELD));
        assertThat(early).isEqualTo(Breach.of(RuleCode.MT_12, "state", Argument.term("conference.HELD")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ConferenceAct.class,
            names = {"MOVE", "POSTPONE", "RESUME", "CANCEL"})
    @DisplayName("MT-14 · moving, postponing, resuming and cancelling say why; the reason is missed at its place")
    void reason(ConferenceAct act) {
        assertThat(against(conference(act))).isNull();
        assertThat(against(conference(act).unexplained()))
                .isEqualTo(Breach.of(RuleCode.MT_14, "reason").at("note"));
        assertThat(against(conference(ConferenceAct.PREPARE).unexplained())).isNull();
    }

    @Test
    @DisplayName(
            "MT-14 · once people are invited, a leader of the lead office approves the change; before, nobody has to")
    void approver() {
        ConferenceAct cancel = ConferenceAct.CANCEL;
        assertThat(against(conference(cancel).in(ConferenceState.INVITED))).isNull();
        assertThat(against(conference(cancel).in(ConferenceState.INVITED).unapproved()))
                .isEqualTo(Breach.of(RuleCode.MT_14, "approver").at("approver"));
        assertThat(against(conference(cancel).in(ConferenceState.PREPARING).unapproved()))
                .isNull();
        assertThat(against(conference(cancel).in(ConferenceState.POSTPONED).unapproved()))
                .isNull();
    }

    @Test
    @DisplayName(
            "MT-07 · what has no quorum is not held for a reason; where members are counted the count is the reason")
    void notHeld() {
        ConferenceAct fail = ConferenceAct.FAIL;
        assertThat(against(conference(fail).unexplained())).isNull();
        assertThat(against(conference(fail).of(ConferenceKind.THEMATIC))).isNull();
        assertThat(against(conference(fail).of(ConferenceKind.THEMATIC).unexplained()))
                .isEqualTo(Breach.of(RuleCode.MT_07, "reason").at("note"));
    }

    @Test
    @DisplayName("OC-02 · an online conference is not ready while a point has not passed its test")
    void tested() {
        ConferenceAct ready = ConferenceAct.DECLARE_READY;
        assertThat(against(conference(ready))).isNull();
        assertThat(against(conference(ready).points(30, 0, 1, 30, false)).code())
                .isEqualTo(RuleCode.OC_02);
        assertThat(against(conference(ready).inTheHall())).isNull();
    }

    @Test
    @DisplayName("OC-03 · signed off when every point is connected; opened when it is signed off")
    void signedOff() {
        assertThat(against(conference(ConferenceAct.SIGN_OFF))).isNull();
        assertThat(against(conference(ConferenceAct.SIGN_OFF).points(30, 0, 0, 1, false))
                        .code())
                .isEqualTo(RuleCode.OC_03);
        assertThat(against(conference(ConferenceAct.OPEN))).isNull();
        assertThat(against(conference(ConferenceAct.OPEN).points(30, 0, 0, 0, false))
                        .code())
                .isEqualTo(RuleCode.OC_03);
        assertThat(against(conference(ConferenceAct.OPEN).inTheHall())).isNull();
        assertThat(against(conference(ConferenceAct.OPEN).points(31, 0, 1, 1, true)))
                .as("one more came after the signature")
                .isEqualTo(Breach.of(RuleCode.OC_02, "untested", Argument.number(1))
                        .at("points"));
        assertThat(against(conference(ConferenceAct.OPEN).points(30, 0, 0, 4, true)))
                .as("four dropped after the signature")
                .isEqualTo(
                        Breach.of(RuleCode.OC_03, "opening", Argument.number(4)).at("points"));
    }

    @Test
    @DisplayName("MT-02 · not opened with late papers on its agenda, but with the chair's consent")
    void consented() {
        ConferenceBuilder open = conference(ConferenceAct.OPEN).inTheHall();
        assertThat(against(open.papers(late(2))))
                .isEqualTo(Breach.of(RuleCode.MT_02, "unconsented", Argument.number(2))
                        .at("papers"));
        assertThat(against(open.papers(late(0)))).isNull();
        assertThat(against(conference(ConferenceAct.DECLARE_READY).papers(late(2))))
                .isNull();
    }

    private static ConferenceFacts.Papers late(int unconsented) {
        return new ConferenceFacts.Papers(false, false, false, false, false, 0, 0, 0, unconsented);
    }
}
