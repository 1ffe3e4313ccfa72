package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.organisation.Office.COMMITTEE_OFFICE;
import static vn.coordination.organisation.Office.COUNCIL_OFFICE;
import static vn.coordination.organisation.Office.PARTY_OFFICE;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.testkit.Moments;

class WeekTest {
    private static final Instant THURSDAY = at("2026-11-26 10:00");
    private static final Instant FRIDAY = at("2026-11-27 15:00");
    private static final String HASH = "a1";

    private final Week week = new Week(Moments.WEEK);

    @Test
    @DisplayName("SC-03 · an objection to a row that has not changed stands when another row changes, with new time")
    void standingObjection() {
        week.sendDraft(COUNCIL_OFFICE, THURSDAY);
        assertThat(week.unsent()).containsExactly(COMMITTEE_OFFICE);
        week.consolidate(THURSDAY, FRIDAY);
        week.object(COUNCIL_OFFICE, THURSDAY, 1, null);
        week.confirm(COMMITTEE_OFFICE, "hash", THURSDAY, 2, null);
        Instant later = FRIDAY.plusSeconds(60);
        week.askAgain(Set.of(COUNCIL_OFFICE, COMMITTEE_OFFICE), Set.of(COUNCIL_OFFICE), THURSDAY, later);
        assertThat(week.of(COUNCIL_OFFICE).consent()).isEqualTo(Consent.OBJECTED);
        assertThat(week.of(COUNCIL_OFFICE).consentDue()).isEqualTo(later);
        assertThat(week.of(COMMITTEE_OFFICE).isWaiting()).isTrue();
    }

    @Test
    @DisplayName("SC-01 · with the third draft, and not before, the drafts are exchanged")
    void exchange() {
        week.sendDraft(COMMITTEE_OFFICE, THURSDAY);
        week.sendDraft(COMMITTEE_OFFICE, THURSDAY.plusSeconds(60));
        week.sendDraft(COUNCIL_OFFICE, THURSDAY);
        assertThat(week.state()).isEqualTo(WeekState.OPEN);
        week.sendDraft(PARTY_OFFICE, THURSDAY);
        assertThat(week.state()).isEqualTo(WeekState.EXCHANGED);
        assertThat(week.of(COMMITTEE_OFFICE).draftSent())
                .as("the first sending counts")
                .isEqualTo(THURSDAY);
    }

    @Test
    @DisplayName("SC-02 · the Party Office consolidates, also while a draft is late, and asks all three")
    void consolidate() {
        week.sendDraft(COMMITTEE_OFFICE, THURSDAY);
        week.consolidate(THURSDAY, FRIDAY);
        assertThat(week.state()).isEqualTo(WeekState.CONSOLIDATED);
        assertThat(week.consolidatedAt()).isEqualTo(THURSDAY);
        assertThat(week.offices()).hasSize(3).allSatisfy(word -> {
            assertThat(word.consent()).isEqualTo(Consent.WAITING);
            assertThat(word.consentDue()).isEqualTo(FRIDAY);
        });
    }

    @Test
    @DisplayName("SC-03 · three of three confirm, in words or by silence, and who spoke is recorded")
    void threeOfThree() {
        week.consolidate(THURSDAY, FRIDAY);
        week.confirm(PARTY_OFFICE, HASH, THURSDAY, 11, null);
        week.confirm(COUNCIL_OFFICE, HASH, THURSDAY, 22, 21L);
        assertThat(week.state()).isEqualTo(WeekState.CONSOLIDATED);
        week.deem(COMMITTEE_OFFICE, HASH, FRIDAY);
        assertThat(week.state()).isEqualTo(WeekState.CONFIRMED);
        assertThat(week.of(COUNCIL_OFFICE).consentBy()).isEqualTo(22);
        assertThat(week.of(COUNCIL_OFFICE).actingFor()).isEqualTo(21);
        assertThat(week.of(COUNCIL_OFFICE).consentHash()).isEqualTo(HASH);
        assertThat(week.of(COMMITTEE_OFFICE).consent()).isEqualTo(Consent.DEEMED);
        assertThat(week.of(COMMITTEE_OFFICE).consentBy()).isNull();
        assertThat(week.of(COMMITTEE_OFFICE).consentAt()).isEqualTo(FRIDAY);
    }

    @Test
    @DisplayName("a week is archived when it is issued and over, and then nothing of it changes")
    void archived() {
        confirmed();
        Instant over = week.week().span().end();
        assertThatIllegalStateException().isThrownBy(() -> week.archive(over));
        week.issue(FRIDAY);
        assertThatIllegalStateException().isThrownBy(() -> week.archive(over.minusSeconds(1)));
        week.archive(over);
        assertThat(week.state()).isEqualTo(WeekState.ARCHIVED);
        assertThatIllegalStateException().isThrownBy(() -> week.reissue(over));
    }

    @Test
    @DisplayName("SC-03 · who has confirmed or objected is not silent")
    void notSilent() {
        week.consolidate(THURSDAY, FRIDAY);
        week.confirm(PARTY_OFFICE, HASH, THURSDAY, 11, null);
        week.object(COUNCIL_OFFICE, THURSDAY, 22, null);
        assertThatIllegalStateException().isThrownBy(() -> week.deem(PARTY_OFFICE, HASH, FRIDAY));
        assertThatIllegalStateException().isThrownBy(() -> week.deem(COUNCIL_OFFICE, HASH, FRIDAY));
        assertThat(week.of(COUNCIL_OFFICE).consent()).isEqualTo(Consent.OBJECTED);
    }

    @Test
    @DisplayName("SC-03 · an objection holds the week back, also after all had confirmed")
    void objection() {
        confirmed();
        week.object(COMMITTEE_OFFICE, FRIDAY, 33, null);
        assertThat(week.state()).isEqualTo(WeekState.CONSOLIDATED);
        assertThatIllegalStateException().isThrownBy(() -> week.issue(THURSDAY));
        week.confirm(COMMITTEE_OFFICE, HASH, FRIDAY, 33, null);
        assertThat(week.state()).isEqualTo(WeekState.CONFIRMED);
    }

    @Test
    @DisplayName("SC-03 · from the cut-off on, a row objected to no longer holds up the rest")
    void issuedOverObjection() {
        confirmed();
        week.object(COMMITTEE_OFFICE, THURSDAY, 33, null);
        assertThat(week.mayBeIssued(FRIDAY.minusSeconds(1))).isFalse();
        assertThat(week.mayBeIssued(FRIDAY)).isTrue();
        week.issue(FRIDAY);
        assertThat(week.state()).isEqualTo(WeekState.ISSUED);
    }

    @Test
    @DisplayName("SC-03 · an office that is still waited for holds the week back, also after the cut-off")
    void waitedFor() {
        week.consolidate(THURSDAY, FRIDAY);
        week.confirm(PARTY_OFFICE, HASH, THURSDAY, 11, null);
        week.object(COUNCIL_OFFICE, THURSDAY, 22, null);
        assertThat(week.of(COMMITTEE_OFFICE).overdue(FRIDAY.minusSeconds(1))).isFalse();
        assertThat(week.of(COMMITTEE_OFFICE).overdue(FRIDAY)).isTrue();
        assertThat(week.of(COUNCIL_OFFICE).overdue(FRIDAY)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> week.issue(FRIDAY.plusSeconds(1)));
        week.deem(COMMITTEE_OFFICE, HASH, FRIDAY);
        assertThat(week.mayBeIssued(FRIDAY)).isTrue();
    }

    @Test
    @DisplayName("SC-03 · three of three need not wait for the cut-off")
    void early() {
        confirmed();
        assertThat(week.mayBeIssued(THURSDAY)).isTrue();
    }

    @Test
    @DisplayName("SC-03 · a later change voids the word of the offices it touches, and gives them new time")
    void askAgain() {
        confirmed();
        Instant later = at("2026-11-30 10:00");
        week.askAgain(Set.of(COUNCIL_OFFICE), Set.of(), THURSDAY, later);
        assertThat(week.state()).isEqualTo(WeekState.CONSOLIDATED);
        OfficeWord touched = week.of(COUNCIL_OFFICE);
        assertThat(touched.consent()).isEqualTo(Consent.WAITING);
        assertThat(touched.consentHash()).isNull();
        assertThat(touched.consentAt()).isNull();
        assertThat(touched.consentBy()).isNull();
        assertThat(touched.consentDue()).isEqualTo(later);
        assertThat(week.of(PARTY_OFFICE).consent()).isEqualTo(Consent.EXPLICIT);
        assertThat(week.of(PARTY_OFFICE).consentDue()).isEqualTo(FRIDAY);
    }

    @Test
    @DisplayName("SC-03 · a change that touches nobody voids nothing")
    void askNobody() {
        confirmed();
        week.askAgain(List.of(), Set.of(), THURSDAY, FRIDAY);
        assertThat(week.state()).isEqualTo(WeekState.CONFIRMED);
    }

    @Test
    @DisplayName("SC-03 · nobody is asked before consolidation, and nobody may answer")
    void tooEarly() {
        week.askAgain(Set.of(Office.values()), Set.of(), THURSDAY, FRIDAY);
        assertThat(week.of(PARTY_OFFICE).consentDue()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> week.confirm(PARTY_OFFICE, HASH, THURSDAY, 11, null));
        assertThatIllegalStateException().isThrownBy(() -> week.deem(PARTY_OFFICE, HASH, THURSDAY));
        assertThatIllegalStateException().isThrownBy(() -> week.object(PARTY_OFFICE, THURSDAY, 11, null));
    }

    @Test
    @DisplayName("SC-03 · only a confirmed week is issued, once; changes make further versions")
    void issue() {
        assertThatIllegalStateException().isThrownBy(() -> week.issue(FRIDAY));
        confirmed();
        assertThatIllegalStateException().isThrownBy(() -> week.reissue(FRIDAY));
        week.issue(FRIDAY);
        assertThat(week.state()).isEqualTo(WeekState.ISSUED);
        assertThat(week.issueNumber()).isEqualTo(1);
        assertThatIllegalStateException().isThrownBy(() -> week.issue(FRIDAY));
        Instant monday = at("2026-11-30 09:00");
        week.reissue(monday);
        assertThat(week.issueNumber()).isEqualTo(2);
        assertThat(week.issuedAt()).isEqualTo(monday);
    }

    @Test
    @DisplayName("SC-11 · after issue nobody speaks on the draft any more")
    void afterIssue() {
        confirmed();
        week.issue(FRIDAY);
        assertThatIllegalStateException().isThrownBy(() -> week.confirm(PARTY_OFFICE, HASH, FRIDAY, 11, null));
        assertThatIllegalStateException().isThrownBy(() -> week.consolidate(FRIDAY, FRIDAY));
        week.askAgain(Set.of(PARTY_OFFICE), Set.of(), THURSDAY, FRIDAY.plusSeconds(60));
        assertThat(week.of(PARTY_OFFICE).consent()).isEqualTo(Consent.EXPLICIT);
    }

    @Test
    @DisplayName(
            "SC-02 · only a consolidated week is taken back; then no word is awaited, and none that was given counts")
    void reopen() {
        assertThatIllegalStateException().isThrownBy(week::reopen);
        week.consolidate(THURSDAY, FRIDAY);
        week.confirm(PARTY_OFFICE, HASH, THURSDAY, 11, null);
        week.reopen();
        assertThat(week.state()).isEqualTo(WeekState.EXCHANGED);
        assertThat(week.offices()).hasSize(3).allSatisfy(word -> {
            assertThat(word.consent()).isEqualTo(Consent.WAITING);
            assertThat(word.consentHash()).isNull();
            assertThat(word.asked()).isNull();
            assertThat(word.overdue(FRIDAY)).isFalse();
        });
        week.consolidate(THURSDAY, FRIDAY);
        confirmed();
        assertThatIllegalStateException().isThrownBy(week::reopen);
    }

    private void confirmed() {
        if (week.state() == WeekState.OPEN) {
            week.consolidate(THURSDAY, FRIDAY);
        }
        for (Office office : Office.values()) {
            week.confirm(office, HASH, THURSDAY, 11, null);
        }
        assertThat(week.state()).isEqualTo(WeekState.CONFIRMED);
    }
}
