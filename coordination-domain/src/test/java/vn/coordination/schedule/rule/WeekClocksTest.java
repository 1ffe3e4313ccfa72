package vn.coordination.schedule.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.schedule.Consent;
import vn.coordination.schedule.OfficeWeekFacts;
import vn.coordination.shared.IsoWeek;

/** The clocks of week 49 of 2026, which begin on Monday 23 November. */
class WeekClocksTest {
    private static final IsoWeek WEEK = IsoWeek.parse("2026-W49");
    private static final Instant OPENING = at("2026-11-23 00:00");
    private static final Instant SENT = at("2026-11-26 10:00");
    private static final Instant ASKED = at("2026-11-26 16:00");
    private static final Instant SPOKEN = at("2026-11-27 14:00");

    private final DraftsDueRule drafts = new DraftsDueRule();
    private final ConsolidationDueRule consolidation = new ConsolidationDueRule();
    private final WordDueRule word = new WordDueRule();

    @Test
    @DisplayName("SC-01 · the draft's clock starts with the week before and ends when the draft is sent")
    void drafts() {
        assertThat(drafts.starts(facts(null, null, null))).contains(OPENING);
        assertThat(drafts.ended(facts(null, null, null))).isEmpty();
        assertThat(drafts.ended(facts(SENT, null, null))).contains(new Ended(Ending.MET, SENT, "week.draftSent"));
    }

    @Test
    @DisplayName("SC-01 · a week consolidated without an office's draft passes over it")
    void passedOver() {
        assertThat(drafts.ended(facts(null, ASKED, ASKED)))
                .contains(new Ended(Ending.PASSED, ASKED, "week.consolidated"));
    }

    @Test
    @DisplayName("SC-02 · the consolidation's clock ends with the consolidation")
    void consolidation() {
        assertThat(consolidation.starts(facts(null, null, null))).contains(OPENING);
        assertThat(consolidation.ended(facts(SENT, null, null))).isEmpty();
        assertThat(consolidation.ended(facts(SENT, ASKED, ASKED)))
                .map(Ended::when)
                .contains(ASKED);
    }

    @Test
    @DisplayName("SC-03 · the word's clock starts when the office is asked, and not before")
    void asked() {
        assertThat(word.starts(facts(SENT, null, null))).isEmpty();
        assertThat(word.starts(facts(SENT, ASKED, ASKED))).contains(ASKED);
        assertThat(word.limit(facts(SENT, ASKED, ASKED))).isEqualTo(ParameterKey.SC_03_CONFIRMATION_DUE);
        assertThat(word.hasOwnLadder()).isTrue();
    }

    @Test
    @DisplayName("SC-03 · a week consolidated early is due in the week of its cut-off")
    void early() {
        Instant early = at("2026-11-19 16:00");
        assertThat(word.starts(facts(SENT, early, early))).contains(OPENING);
    }

    @Test
    @DisplayName("SC-03 · after a change the office has its hours anew")
    void again() {
        OfficeWeekFacts again = new OfficeWeekFacts(
                WEEK, Office.COUNCIL_OFFICE, SENT, ASKED, SPOKEN, false, Consent.WAITING, null, null);
        assertThat(word.limit(again)).isEqualTo(ParameterKey.SC_03_RECONFIRMATION);
        assertThat(word.starts(again)).contains(SPOKEN);
    }

    @Test
    @DisplayName("SC-03 · consent and objection meet it, silence lets it pass")
    void spoken() {
        assertThat(word.ended(spoken(Consent.EXPLICIT, null))).map(Ended::how).contains(Ending.MET);
        assertThat(word.ended(spoken(Consent.OBJECTED, null))).map(Ended::how).contains(Ending.MET);
        assertThat(word.ended(spoken(Consent.DEEMED, null))).map(Ended::how).contains(Ending.PASSED);
        assertThat(word.ended(spoken(Consent.WAITING, null))).isEmpty();
        assertThat(word.ended(spoken(Consent.WAITING, SPOKEN))).map(Ended::how).contains(Ending.PASSED);
    }

    private static OfficeWeekFacts facts(Instant sent, Instant consolidated, Instant asked) {
        return new OfficeWeekFacts(
                WEEK, Office.COUNCIL_OFFICE, sent, consolidated, asked, true, Consent.WAITING, null, null);
    }

    private static OfficeWeekFacts spoken(Consent consent, Instant issued) {
        return new OfficeWeekFacts(WEEK, Office.COUNCIL_OFFICE, SENT, ASKED, ASKED, true, consent, SPOKEN, issued);
    }
}
