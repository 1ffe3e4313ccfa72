package vn.coordination.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;

class PetitionTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");
    private static final Doing OURS = new Doing(Office.COMMITTEE_OFFICE, 1, NOW);
    private static final Doing THEIRS = new Doing(Office.COUNCIL_OFFICE, 2, NOW);

    private Petition petition;

    @BeforeEach
    void received() {
        petition = new Petition(from(new Identity("", "", "", "")), OURS);
    }

    private static ReceivePetition from(Identity... writers) {
        return new ReceivePetition(
                new Arrival(Channel.POST, LocalDate.of(2026, 11, 25), "", false),
                true,
                List.of(writers),
                Crowd.ONE,
                "",
                "Kiến nghị",
                Papers.NONE,
                1,
                null);
    }

    @Test
    @DisplayName("PT-02 · a proxy hands in what somebody else wrote")
    void proxy() {
        Identity proxy = new Identity("Lê Thị Thay", "", "", "", "Giấy ủy quyền số 12");
        assertThat(from(new Identity("Lê An", "", "", ""), proxy).writers()).contains(proxy);
        assertThatIllegalArgumentException().isThrownBy(() -> from(proxy));
    }

    @Test
    @DisplayName("PT-06 · a petition is bound for an office only while it is on its way there, however that ends")
    void bound() {
        onItsWay();
        petition.act(PetitionAct.TELL, OURS);
        assertThat(petition.boundFor()).contains(Office.COUNCIL_OFFICE);
        petition.act(PetitionAct.WITHDRAW, OURS);
        assertThat(petition.boundFor()).isEmpty();
        assertThat(petition.office()).isEqualTo(Office.COMMITTEE_OFFICE);
    }

    @Test
    @DisplayName("PT-06 · who takes it over has it, and only the office it is bound for may")
    void takenOver() {
        onItsWay();
        assertThatIllegalStateException().isThrownBy(() -> petition.takeOver(OURS));
        petition.takeOver(THEIRS);
        assertThat(petition.office()).isEqualTo(Office.COUNCIL_OFFICE);
        assertThat(petition.boundFor()).isEmpty();
        assertThat(petition.officer()).isEmpty();
        petition.reassign(9);
        assertThat(petition.officer()).contains(9L);
    }

    @Test
    @DisplayName("PT-03 · what nobody was assigned to yet, or what is closed, is not reassigned")
    void notReassigned() {
        assertThatIllegalStateException().isThrownBy(() -> petition.reassign(9));
        petition.register(new PetitionNumber(Office.COMMITTEE_OFFICE, 2026, 1), OURS);
        assertThatIllegalStateException().isThrownBy(() -> petition.reassign(9));
        petition.act(PetitionAct.WITHDRAW, OURS);
        petition.act(PetitionAct.CLOSE, OURS);
        assertThatIllegalStateException().isThrownBy(() -> petition.reassign(9));
    }

    @Test
    @DisplayName("PT-08 · nothing follows what leads no dossier")
    void leadsNone() {
        Petition boxed = petition;
        received();
        assertThatIllegalStateException().isThrownBy(() -> petition.follow(boxed));
    }

    private void onItsWay() {
        petition.register(new PetitionNumber(Office.COMMITTEE_OFFICE, 2026, 1), OURS);
        petition.assign(1, OURS);
        petition.classify(new Classification(PetitionKind.RECOMMENDATION, Matter.ELECTED_BODIES), OURS);
        petition.act(PetitionAct.CHECK_DUPLICATES, OURS);
        petition.act(PetitionAct.ROUTE, OURS);
        petition.transfer(Office.COUNCIL_OFFICE, OURS);
    }
}
