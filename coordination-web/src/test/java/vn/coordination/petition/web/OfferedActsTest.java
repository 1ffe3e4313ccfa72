package vn.coordination.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Arrival;
import vn.coordination.petition.Channel;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Matter;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionState;
import vn.coordination.petition.app.PetitionRow;

class OfferedActsTest {
    private static final Office OURS = Office.COMMITTEE_OFFICE;
    private static final Office THEIRS = Office.COUNCIL_OFFICE;

    @ParameterizedTest
    @EnumSource(PetitionState.class)
    @DisplayName("nothing is offered that the state forbids, nor anything to another office")
    void allowedByState(PetitionState state) {
        PetitionRow row = row(state, PetitionKind.COMPLAINT, Matter.COMMITTEE);
        assertThat(OfferedActs.of(row, who(OURS, Role.CHIEF, Role.PETITION_OFFICER)))
                .isSubsetOf(PetitionAct.possible(state))
                .doesNotContain(PetitionAct.MERGE);
        assertThat(OfferedActs.of(row, who(THEIRS, Role.CHIEF)))
                .isSubsetOf(PetitionAct.TAKE_OVER, PetitionAct.SEND_BACK);
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, COMPLAINT, COMMITTEE, ASSIGN",
        "SCREENING, COMPLAINT, COMMITTEE, CLASSIFY",
        "CLASSIFIED, COMPLAINT, COMMITTEE, CHECK_DUPLICATES",
        "CLASSIFIED, MIXED, COMMITTEE, SPLIT_UP",
        "DUPLICATE_CHECK, COMPLAINT, COMMITTEE, ROUTE",
        "ROUTING, COMPLAINT, COMMITTEE, ACCEPT",
        "ROUTING, REFLECTION, COMMITTEE, ORDER",
        "ROUTING, COMPLAINT, ELECTED_BODIES, TRANSFER",
        "ROUTING, DENUNCIATION, PARTY_DISCIPLINE, TRANSFER",
        "VERIFYING, COMPLAINT, COMMITTEE, DECIDE",
        "VERIFYING, DENUNCIATION, COMMITTEE, CONCLUDE",
        "REFUSED, COMPLAINT, COMMITTEE, TELL",
        "REOPENED, COMPLAINT, COMMITTEE, ROUTE",
        "REOPENED, DENUNCIATION, COMMITTEE, REVIEW",
        "CLOSED, COMPLAINT, COMMITTEE, ARCHIVE"
    })
    @DisplayName("the most likely act comes first")
    void likely(PetitionState state, PetitionKind kind, Matter matter, PetitionAct first) {
        assertThat(OfferedActs.of(row(state, kind, matter), who(OURS, Role.CHIEF)))
                .first()
                .isEqualTo(first);
    }

    @Test
    @DisplayName("the other office answers a transfer; the sender can only note a withdrawal, tell, enter and alarm")
    void onTheWay() {
        PetitionRow row = row(PetitionState.TRANSFERRED, PetitionKind.RECOMMENDATION, Matter.ELECTED_BODIES);
        assertThat(OfferedActs.of(row, who(THEIRS, Role.PETITION_OFFICER)))
                .containsExactly(PetitionAct.TAKE_OVER, PetitionAct.SEND_BACK);
        assertThat(OfferedActs.of(row, who(OURS, Role.CHIEF)))
                .containsExactlyInAnyOrder(
                        PetitionAct.WITHDRAW, PetitionAct.TELL, PetitionAct.ENTER, PetitionAct.RAISE_ALARM);
    }

    @Test
    @DisplayName("an officer says no outcome, a clerk only registers, and who has no role is offered nothing")
    void roles() {
        PetitionRow row = row(PetitionState.ROUTING, PetitionKind.COMPLAINT, Matter.COMMITTEE);
        assertThat(OfferedActs.of(row, who(OURS, Role.PETITION_OFFICER)))
                .contains(PetitionAct.TRANSFER)
                .doesNotContainAnyElementsOf(EnumSet.of(PetitionAct.ACCEPT, PetitionAct.REFUSE, PetitionAct.FILE));
        assertThat(OfferedActs.of(row, who(OURS, Role.SPECIALIST))).isEmpty();
        PetitionRow fresh = row(PetitionState.RECEIVED, null, null);
        assertThat(OfferedActs.of(fresh, who(OURS, Role.RECORDS_CLERK))).containsExactly(PetitionAct.REGISTER);
        assertThat(OfferedActs.of(fresh, who(OURS, Role.CHIEF))).containsExactly(PetitionAct.REGISTER);
        assertThat(OfferedActs.of(fresh, who(OURS, Role.DIVISION_HEAD))).isEmpty();
    }

    private static Actor who(Office office, Role... roles) {
        return new Actor(1, 1, office, EnumSet.copyOf(Arrays.asList(roles)));
    }

    private static PetitionRow row(PetitionState state, PetitionKind kind, Matter matter) {
        return new PetitionRow(
                1,
                0,
                "1/2026-CO",
                OURS,
                OURS,
                state == PetitionState.TRANSFERRED ? THEIRS : null,
                new Arrival(Channel.POST, LocalDate.of(2026, 11, 25), "", false),
                Crowd.ONE,
                "",
                "summary",
                kind == null ? null : new Classification(kind, matter),
                1,
                null,
                false,
                1L,
                null,
                null,
                state,
                false,
                false,
                null,
                null,
                Set.of(),
                Set.of(),
                List.of(),
                List.of());
    }
}
