package vn.coordination.conference.delegate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;

class DelegateTest {
    private static final Instant NOW = Instant.parse("2047-03-04T01:00:00Z");
    private static final Invitee PERSON = new Invitee(7L, "Nguyễn Văn An", "Văn phòng Thành ủy", Office.PARTY_OFFICE);

    private final Delegate delegate = new Delegate(1, PERSON, null, true);

    @Test
    @DisplayName(
            "MT-06 · a substitute whom the office has agreed to is on the list without a vote where a body decides")
    void substitute() {
        delegate.excuse(8, "đi công tác", "Trần Thị Bình");
        assertThat(delegate.awaitsApproval()).isTrue();
        Delegate substitute = delegate.approve(9, NOW, false, 12L);
        assertThat(delegate.state()).isEqualTo(DelegateState.SUBSTITUTED);
        assertThat(delegate.approver()).contains(9L);
        assertThat(substitute.name()).isEqualTo("Trần Thị Bình");
        assertThat(substitute.office()).contains(Office.PARTY_OFFICE);
        assertThat(substitute.member()).isFalse();
        assertThat(substitute.is(12)).isTrue();
    }

    @Test
    @DisplayName("MT-06 · elsewhere a substitute speaks for whom he comes for, if that one had a vote")
    void votingSubstitute() {
        delegate.excuse(8, "đi công tác", "Trần Thị Bình");
        assertThat(delegate.approve(9, NOW, true, null).member()).isTrue();
        Delegate guest = new Delegate(1, PERSON, null, false);
        guest.excuse(8, "ốm", "Lê Văn Cường");
        assertThat(guest.approve(9, NOW, true, null).member()).isFalse();
    }

    @Test
    @DisplayName(
            "MT-06 · an absence has its reason; it may be said otherwise or taken back until a substitute is approved")
    void absence() {
        assertThatThrownBy(() -> delegate.excuse(8, " ", "")).isInstanceOf(IllegalArgumentException.class);
        Delegate other = new Delegate(1, PERSON, null, true);
        other.excuse(8, "ốm", "");
        assertThat(other.awaitsApproval()).isFalse();
        other.excuse(8, "đi công tác", "Trần Thị Bình");
        other.come();
        assertThat(other.state()).isEqualTo(DelegateState.INVITED);
        assertThat(other.reason()).isEmpty();
        assertThatThrownBy(() -> other.approve(9, NOW, false, null)).isInstanceOf(IllegalStateException.class);
        other.excuse(8, "ốm", "Trần Thị Bình");
        other.approve(9, NOW, false, null);
        assertThatThrownBy(other::come).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(other::withdraw).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> other.excuse(8, "khác", "")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName(
            "MT-06 · a substitute whom the office refuses is not on the list; he and who spoke for him wait for its word")
    void refused() {
        delegate.excuse(8, "đi công tác", "Trần Thị Bình");
        assertThat(delegate.asking()).containsExactlyInAnyOrder(7L, 8L);
        delegate.refuse();
        assertThat(delegate.state()).isEqualTo(DelegateState.ABSENT);
        assertThat(delegate.awaitsApproval()).isFalse();
        assertThatThrownBy(delegate::refuse).isInstanceOf(IllegalStateException.class);
        delegate.come();
        assertThat(delegate.asking()).containsExactly(7L);
    }

    @Test
    @DisplayName("who comes from outside is sent by nobody but the lead office; a search finds him without accents")
    void outside() {
        Delegate guest = new Delegate(1, new Invitee(null, "Đỗ Thị Dương", "Sở Tài chính", null), 4L, false);
        assertThat(guest.sender(Office.COMMITTEE_OFFICE)).isEqualTo(Office.COMMITTEE_OFFICE);
        assertThat(delegate.sender(Office.COMMITTEE_OFFICE)).isEqualTo(Office.PARTY_OFFICE);
        assertThat(guest.is(0)).isFalse();
        assertThat(Delegate.folded(guest.name(), guest.unit())).isEqualTo("do thi duong so tai chinh");
    }

    @Test
    @DisplayName(
            "MT-06 · a guest is he in whichever case he is written, with his accents; whoever is known is no guest")
    void guest() {
        Delegate guest = new Delegate(1, new Invitee(null, "Lê Thị Ân", "Sở A", null), 4L, false);
        assertThat(guest.isGuest(new Invitee(null, "LÊ thị  ân", "sở a", null))).isTrue();
        assertThat(guest.isGuest(new Invitee(null, "Lê Thị An", "Sở A", null))).isFalse();
        assertThat(guest.isGuest(new Invitee(null, "Lê Thị Ân", "Sở B", null))).isFalse();
        assertThat(delegate.isGuest(PERSON)).isFalse();
        assertThat(new Invitee(null, "LÊ thị  ân", " sở a", null).key()).isEqualTo("lê thị ân\nsở a");
    }

    @Test
    @DisplayName("OC-05 · whoever sat at a point that is given up sits in the hall")
    void unseated() {
        Delegate guest = new Delegate(1, PERSON, 4L, false);
        guest.comeToTheHall();
        assertThat(guest.point()).isEmpty();
        assertThat(guest.state()).isEqualTo(DelegateState.INVITED);
    }
}
