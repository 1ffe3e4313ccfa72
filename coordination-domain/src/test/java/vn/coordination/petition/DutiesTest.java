package vn.coordination.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.petition.PetitionAct.ASK_REPORT;
import static vn.coordination.petition.PetitionAct.CLOSE;
import static vn.coordination.petition.PetitionAct.CONCLUDE;
import static vn.coordination.petition.PetitionAct.DECIDE_DESTRUCTION;
import static vn.coordination.petition.PetitionAct.DESTROY;
import static vn.coordination.petition.PetitionAct.FILE;
import static vn.coordination.petition.PetitionAct.GIVE_REPORT;
import static vn.coordination.petition.PetitionAct.HAND_TO_INVESTIGATORS;
import static vn.coordination.petition.PetitionAct.HOLD_DIALOGUE;
import static vn.coordination.petition.PetitionAct.NOTIFY_DIALOGUE;
import static vn.coordination.petition.PetitionAct.PUBLISH;
import static vn.coordination.petition.PetitionAct.RAISE_ALARM;
import static vn.coordination.petition.PetitionAct.REVIEW;
import static vn.coordination.petition.PetitionAct.ROUTE;
import static vn.coordination.petition.PetitionAct.SET_DIALOGUE;
import static vn.coordination.petition.PetitionAct.TAKE_MEASURES;
import static vn.coordination.petition.PetitionState.CLOSED;
import static vn.coordination.petition.PetitionState.CONCLUDED;
import static vn.coordination.petition.PetitionState.ENFORCING;
import static vn.coordination.petition.PetitionState.REOPENED;
import static vn.coordination.petition.PetitionState.VERIFYING;
import static vn.coordination.testkit.ActBuilder.an;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.rule.Breach;
import vn.coordination.testkit.ActBuilder;
import vn.coordination.testkit.Moments;
import vn.coordination.testkit.StandardParameters;

/** The duties around a case: dialogue, posting, reports, reviews, alarms and the end of what was filed. */
class DutiesTest {
    private static final LocalDate TODAY = an(PUBLISH).build().today();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final String ALLOWED = null;

    private static Arguments when(String said, ActBuilder act, String key) {
        return Arguments.of(said, act, key);
    }

    static Stream<Arguments> dialogues() {
        return Stream.of(
                when("no day", setting(null), "PT-19.breach.day"),
                when("in four days", setting(TODAY.plusDays(4)), "PT-19.breach.short"),
                when("in five days", setting(TODAY.plusDays(5)), ALLOWED),
                when("told of no day", telling(null).noted(), "PT-19.breach.unset"),
                when("told without a number", telling(TODAY.plusDays(5)), "PT-19.breach.number"),
                when("told too late", telling(TODAY.plusDays(4)).noted(), "PT-19.breach.short"),
                when("told in time", telling(TODAY.plusDays(5)).noted(), ALLOWED),
                when("held untold", holding(TODAY), "PT-19.breach.untold"),
                when("moved after it was told", told(TODAY).after(SET_DIALOGUE, HOUR), "PT-19.breach.untold"),
                when("held before its day", told(TODAY.plusDays(1)), "PT-19.breach.early"),
                when("held on its day", told(TODAY), ALLOWED));
    }

    private static ActBuilder setting(LocalDate day) {
        return an(SET_DIALOGUE).in(VERIFYING).naming(day);
    }

    private static ActBuilder telling(LocalDate day) {
        return an(NOTIFY_DIALOGUE).in(VERIFYING).dialogueOn(day);
    }

    private static ActBuilder holding(LocalDate day) {
        return an(HOLD_DIALOGUE).in(VERIFYING).dialogueOn(day).after(SET_DIALOGUE, DAY.multipliedBy(8));
    }

    private static ActBuilder told(LocalDate day) {
        return holding(day).after(NOTIFY_DIALOGUE, DAY.multipliedBy(7));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dialogues")
    @DisplayName("PT-19 · a dialogue has a day, of which all are told five days before, and is held then or later")
    void dialogue(String said, ActBuilder act, String key) {
        judged(act, key);
    }

    static Stream<Arguments> posting() {
        return Stream.of(
                when("of a complaint", an(PUBLISH).in(CONCLUDED).stripped().noted(), "PT-29.breach.kind"),
                when("not stripped", denounced(PUBLISH, CONCLUDED).noted(), "PT-29.breach.stripped"),
                when("nowhere", denounced(PUBLISH, CONCLUDED).stripped(), "PT-29.breach.where"),
                when("posted", denounced(PUBLISH, CONCLUDED).stripped().noted(), ALLOWED),
                when("closed unposted", concluded(), "PT-29.breach.unpublished"),
                when(
                        "closed on the fifteenth day",
                        concluded().after(PUBLISH, DAY.multipliedBy(15)),
                        "PT-29.breach.posted"),
                when("closed on the sixteenth", concluded().after(PUBLISH, DAY.multipliedBy(16)), ALLOWED),
                when("nothing concluded", denounced(CLOSE, ENFORCING), ALLOWED));
    }

    private static ActBuilder denounced(PetitionAct act, PetitionState state) {
        return an(act).in(state).of(PetitionKind.DENUNCIATION);
    }

    private static ActBuilder concluded() {
        return denounced(CLOSE, ENFORCING).after(CONCLUDE, DAY.multipliedBy(20));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posting")
    @DisplayName(
            "PT-29 · a conclusion is posted without the denouncer, fifteen days at least before the file is closed")
    void posted(String said, ActBuilder act, String key) {
        judged(act, key);
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                when("of a complaint", an(ASK_REPORT).in(VERIFYING).noted(), "PT-30.breach.kind"),
                when("its clock stands still", asking().noted(), "PT-30.breach.early"),
                when("at the limit", asking().due(Moments.NOW).noted(), "PT-30.breach.early"),
                when("without a number", asking().due(Moments.NOW.minusSeconds(1)), "PT-30.breach.number"),
                when(
                        "after the limit",
                        asking().due(Moments.NOW.minusSeconds(1)).noted(),
                        ALLOWED),
                when("not asked", giving().noted(), "PT-30.breach.unasked"),
                when(
                        "given already",
                        giving().after(ASK_REPORT, DAY).after(GIVE_REPORT, HOUR).noted(),
                        "PT-30.breach.unasked"),
                when("nothing in writing", giving().after(ASK_REPORT, DAY), "PT-30.breach.number"),
                when(
                        "asked again",
                        giving().after(GIVE_REPORT, DAY).after(ASK_REPORT, HOUR).noted(),
                        ALLOWED));
    }

    private static ActBuilder asking() {
        return denounced(ASK_REPORT, VERIFYING);
    }

    private static ActBuilder giving() {
        return denounced(GIVE_REPORT, VERIFYING);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    @DisplayName("PT-30 · a report on a denunciation is asked for after its limit, and given once it was asked for")
    void report(String said, ActBuilder act, String key) {
        judged(act, key);
    }

    static Stream<Arguments> reviews() {
        return Stream.of(
                when("of a complaint", an(REVIEW).in(REOPENED).noted(), "PT-32.breach.kind"),
                when("without a finding", denounced(REVIEW, REOPENED), "PT-32.breach.reason"),
                when("with one", denounced(REVIEW, REOPENED).noted(), ALLOWED),
                when("on without a review", denounced(ROUTE, REOPENED), "PT-32.breach.review"),
                when("on after it", denounced(ROUTE, REOPENED).after(REVIEW, DAY), ALLOWED),
                when("a complaint goes on", an(ROUTE).in(REOPENED), ALLOWED),
                when("the first time", denounced(ROUTE, PetitionState.DUPLICATE_CHECK), ALLOWED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reviews")
    @DisplayName("PT-32 · a denunciation that is made again goes on after the superior's review")
    void review(String said, ActBuilder act, String key) {
        judged(act, key);
    }

    static Stream<Arguments> alarms() {
        return Stream.of(
                when("without a ground", an(RAISE_ALARM).noted(), "PT-33.breach.ground"),
                when(
                        "on another ground",
                        an(RAISE_ALARM).because(Ground.ILLEGIBLE).noted(),
                        "PT-33.breach.ground"),
                when("without a reason", an(RAISE_ALARM).because(Ground.SIGN_OF_CRIME), "PT-33.breach.reason"),
                when(
                        "with both",
                        an(RAISE_ALARM).because(Ground.DANGER_OF_DAMAGE).noted(),
                        ALLOWED),
                when("handed on unalarmed", an(HAND_TO_INVESTIGATORS).noted(), "PT-33.breach.crime"),
                when(
                        "handed on",
                        an(HAND_TO_INVESTIGATORS).alarming(Ground.SIGN_OF_CRIME).noted(),
                        ALLOWED),
                when(
                        "no danger",
                        an(TAKE_MEASURES).alarming(Ground.SIGN_OF_CRIME).noted(),
                        "PT-33.breach.danger"),
                when(
                        "a danger met",
                        an(TAKE_MEASURES).alarming(Ground.DANGER_OF_DAMAGE).noted(),
                        ALLOWED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alarms")
    @DisplayName("PT-33 · an alarm has a ground and a reason; what answers it follows it")
    void alarm(String said, ActBuilder act, String key) {
        judged(act, key);
    }

    static Stream<Arguments> destructions() {
        return Stream.of(
                when("of what was not filed", an(DECIDE_DESTRUCTION).in(CLOSED).noted(), "PT-45.breach.unfiled"),
                when("without a number", filed(DECIDE_DESTRUCTION), "PT-45.breach.number"),
                when("decided", filed(DECIDE_DESTRUCTION).noted(), ALLOWED),
                when("undecided", filed(DESTROY), "PT-45.breach.undecided"),
                when("kept too short", decided().due(Moments.NOW.plusSeconds(1)), "PT-45.breach.kept"),
                when("kept long enough", decided().due(Moments.NOW), ALLOWED),
                when("twice", decided().after(DESTROY, HOUR), "PT-45.breach.destroyed"));
    }

    private static ActBuilder filed(PetitionAct act) {
        return an(act).in(CLOSED).after(FILE, DAY.multipliedBy(366));
    }

    private static ActBuilder decided() {
        return filed(DESTROY).after(DECIDE_DESTRUCTION, DAY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("destructions")
    @DisplayName("PT-45 · what was filed is destroyed once, by a numbered decision, and not before it was kept")
    void destruction(String said, ActBuilder act, String key) {
        judged(act, key);
    }

    @Test
    @DisplayName("PT-19 · a dialogue follows the law of the day it is prepared, all else that of the day of arrival")
    void law() {
        LocalDate arrived = LocalDate.of(2026, 6, 30);
        assertThat(Competence.law(an(PUBLISH).arrivedOn(arrived).build())).isEqualTo(arrived);
        assertThat(Competence.law(an(SET_DIALOGUE).arrivedOn(arrived).build())).isEqualTo(TODAY);
    }

    private static void judged(ActBuilder act, String key) {
        Optional<String> found = Competence.against(act.build(), StandardParameters.standardParameters())
                .map(Breach::messageKey);
        assertThat(found).isEqualTo(Optional.ofNullable(key));
    }
}
