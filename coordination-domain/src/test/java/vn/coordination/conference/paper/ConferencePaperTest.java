package vn.coordination.conference.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.organisation.Office;

class ConferencePaperTest {
    private static final Instant DUE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant BEFORE = DUE.minusSeconds(1);
    private static final PaperDates OPEN = new PaperDates(DUE, Optional.empty());

    private final ConferencePaper paper = paper();

    private static ConferencePaper paper() {
        return new ConferencePaper(new OwePaper(7, "", "Báo cáo", Office.PARTY_OFFICE, SecrecyLevel.NONE, "", ""), 1);
    }

    @Test
    @DisplayName("MT-02 · awaited until its last day is over, then missing; what comes in time is in time")
    void inTime() {
        assertThat(paper.state(OPEN, BEFORE)).isEqualTo(PaperState.AWAITED);
        assertThat(paper.state(OPEN, DUE)).isEqualTo(PaperState.MISSING);
        assertThat(paper.submit(BEFORE)).isEqualTo(1);
        assertThat(paper.state(OPEN, DUE.plusSeconds(9))).isEqualTo(PaperState.IN_TIME);
    }

    @Test
    @DisplayName("MT-02 · what comes after the papers were sent is late, however early; not so when they are sent anew")
    void late() {
        PaperDates sent = new PaperDates(DUE, Optional.of(BEFORE.minusSeconds(60)));
        paper.submit(BEFORE.minusSeconds(60));
        assertThat(paper.state(sent, BEFORE)).as("at the very moment").isEqualTo(PaperState.IN_TIME);
        assertThat(paper.submit(BEFORE)).isEqualTo(2);
        assertThat(paper.state(sent, BEFORE)).isEqualTo(PaperState.LATE);
        assertThat(paper.state(OPEN, BEFORE)).isEqualTo(PaperState.IN_TIME);
        assertThat(paper.state(new PaperDates(DUE, Optional.of(BEFORE)), BEFORE))
                .isEqualTo(PaperState.IN_TIME);
    }

    @Test
    @DisplayName("MT-02 · the chair consents to what he knows of; a later version asks him again")
    void consent() {
        assertThat(PaperState.LATE.asksConsent()).isTrue();
        paper.submit(DUE);
        paper.consent("Chủ trì đồng ý");
        assertThat(paper.state(OPEN, DUE)).isEqualTo(PaperState.CONSENTED);
        assertThat(PaperState.CONSENTED.asksConsent()).isFalse();
        paper.submit(DUE.plusSeconds(60));
        assertThat(paper.state(OPEN, DUE)).isEqualTo(PaperState.LATE);
    }

    @Test
    @DisplayName("a paper that is withdrawn is not awaited, and takes no file")
    void withdrawn() {
        paper.consent("xem xét tại bàn");
        assertThat(paper.lacking()).isTrue();
        paper.withdraw("chuyển kỳ sau");
        assertThat(paper.lacking()).isFalse();
        assertThat(paper.state(OPEN, DUE)).isEqualTo(PaperState.WITHDRAWN);
        assertThat(PaperState.WITHDRAWN.asksConsent()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> paper.submit(BEFORE));
    }

    @Test
    @DisplayName("SS-01 · of a state secret there are number and keeper, no file; without them there is nothing")
    void stub() {
        ConferencePaper stub = new ConferencePaper(
                new OwePaper(7, "", "", Office.PARTY_OFFICE, SecrecyLevel.SECRET, "12-TM/VPTU", "Phòng Cơ yếu"), 1);
        assertThat(stub.state(OPEN, DUE)).isEqualTo(PaperState.STUB);
        assertThatIllegalStateException().isThrownBy(() -> stub.submit(BEFORE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwePaper(7, "", "", Office.PARTY_OFFICE, SecrecyLevel.SECRET, "12", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwePaper(7, "", " ", Office.PARTY_OFFICE, SecrecyLevel.NONE, "", ""));
    }

    @Test
    @DisplayName("MT-12 · minutes are typed until they are signed, and then known by their hash")
    void minutes() {
        ConferenceMinutes minutes = new ConferenceMinutes(7, "abc");
        minutes.write(" abc ");
        minutes.sign(3, DUE);
        assertThat(minutes.hash()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatIllegalStateException().isThrownBy(() -> minutes.write("khác"));
        assertThatIllegalStateException().isThrownBy(() -> minutes.sign(3, DUE));
    }
}
