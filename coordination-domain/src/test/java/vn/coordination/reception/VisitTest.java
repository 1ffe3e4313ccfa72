package vn.coordination.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.Moments.NOW;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Identity;
import vn.coordination.petition.PetitionKind;

class VisitTest {
    private static final long HEAD = 9;

    private static Visit refused(RefusalGround ground) {
        RecordVisit command = new RecordVisit(
                null,
                1,
                false,
                OnlineTerms.NONE,
                new Identity("", "", "", ""),
                PetitionKind.COMPLAINT,
                "Đã được trả lời",
                VisitOutcome.REFUSED,
                ground,
                null);
        return new Visit(command, new Reception(Office.COMMITTEE_OFFICE, 1, 1, NOW), false, null);
    }

    @Test
    @DisplayName("PT-46 · a notice of refusal is signed by a head, then given, and not signed again")
    void signed() {
        Visit visit = refused(RefusalGround.SETTLED);
        assertThat(visit.noticeSigner()).isEmpty();
        visit.signNotice(HEAD);
        assertThat(visit.noticeSigner()).contains(HEAD);
        assertThat(visit.noticed()).isFalse();
        visit.notice("01/TCD", NOW);
        assertThat(visit.noticed()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> visit.signNotice(HEAD));
    }

    @Test
    @DisplayName("PT-46 · what is explained by word of mouth is not signed for")
    void spoken() {
        Visit visit = refused(RefusalGround.DISTURBANCE);
        assertThatIllegalStateException().isThrownBy(() -> visit.signNotice(HEAD));
    }
}
