package vn.coordination.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.ActBuilder.an;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Breach;
import vn.coordination.testkit.ActBuilder;
import vn.coordination.testkit.StandardParameters;

/** The conditions of the arrows: who may do what with which petition. */
class CompetenceTest {
    private static void allowed(ActBuilder act) {
        assertThat(Competence.against(act.build(), StandardParameters.standardParameters()))
                .isEmpty();
    }

    private static void refused(ActBuilder act, String key) {
        assertThat(Competence.against(act.build(), StandardParameters.standardParameters())
                        .map(Breach::messageKey))
                .contains(key);
    }

    @Test
    @DisplayName("PT-11 · an act out of its order is refused under its own entry")
    void order() {
        refused(an(PetitionAct.ACCEPT).in(PetitionState.CLOSED), "PT-11.breach.state");
        refused(an(PetitionAct.REGISTER).in(PetitionState.REGISTERED), "PT-01.breach.state");
    }

    @Test
    @DisplayName("PT-06 · to the receiver of its matter and to nobody else; once sent back only a chief sends it again")
    void transfer() {
        ActBuilder council = an(PetitionAct.TRANSFER).of(PetitionKind.RECOMMENDATION, Matter.ELECTED_BODIES);
        refused(council.to(Office.PARTY_OFFICE), "PT-06.breach.elsewhere");
        allowed(council.to(Office.COUNCIL_OFFICE));
        refused(council.sentBack(), "PT-06.breach.chiefs");
        allowed(council.chief());
        refused(an(PetitionAct.TRANSFER).to(Office.COMMITTEE_OFFICE), "PT-06.breach.elsewhere");
        allowed(an(PetitionAct.TRANSFER)
                .of(PetitionKind.DENUNCIATION, Matter.PARTY_DISCIPLINE)
                .to(Office.PARTY_OFFICE));
        refused(an(PetitionAct.SEND_BACK).in(PetitionState.TRANSFERRED).sentBack(), "PT-06.breach.chiefs");
    }

    @Test
    @DisplayName("PT-06, PT-21 · an office settles its own matters, and an elected body no complaint")
    void settlement() {
        allowed(an(PetitionAct.ACCEPT));
        refused(an(PetitionAct.ACCEPT).at(Office.PARTY_OFFICE), "PT-06.breach.elsewhere");
        refused(
                an(PetitionAct.ACCEPT)
                        .of(PetitionKind.COMPLAINT, Matter.ELECTED_BODIES)
                        .at(Office.COUNCIL_OFFICE),
                "PT-21.breach.elected");
        allowed(an(PetitionAct.ACCEPT)
                .of(PetitionKind.RECOMMENDATION, Matter.ELECTED_BODIES)
                .at(Office.COUNCIL_OFFICE));
    }

    @Test
    @DisplayName("PT-21 · a complaint is guided when it came directly, returned when it was sent on, and guided once")
    void guidance() {
        allowed(an(PetitionAct.GUIDE));
        refused(an(PetitionAct.GUIDE).guided(1), "PT-21.breach.again");
        refused(an(PetitionAct.GUIDE).forwarded(), "PT-21.breach.return");
        refused(an(PetitionAct.RETURN), "PT-21.breach.guide");
        allowed(an(PetitionAct.RETURN).forwarded());
        refused(an(PetitionAct.FORWARD), "PT-21.breach.forward");
        allowed(an(PetitionAct.FORWARD).at(Office.COUNCIL_OFFICE));
        allowed(an(PetitionAct.FORWARD).of(PetitionKind.DENUNCIATION));
    }

    @Test
    @DisplayName("PT-05 · what has several kinds of content is split, and nothing else is")
    void splitting() {
        refused(an(PetitionAct.SPLIT_UP).in(PetitionState.CLASSIFIED), "PT-05.breach.single");
        allowed(an(PetitionAct.SPLIT_UP).in(PetitionState.CLASSIFIED).of(PetitionKind.MIXED));
        refused(
                an(PetitionAct.CHECK_DUPLICATES).in(PetitionState.CLASSIFIED).of(PetitionKind.MIXED),
                "PT-05.breach.mixed");
    }

    @Test
    @DisplayName("PT-14, PT-28 · a complaint is extended once, a denunciation twice if two criteria make it complex")
    void extension() {
        ActBuilder complaint =
                an(PetitionAct.EXTEND).in(PetitionState.VERIFYING).because(Criterion.MANY_PERSONS);
        allowed(complaint);
        refused(complaint.extended(1), "PT-14.breach.extended");
        ActBuilder denunciation = an(PetitionAct.EXTEND)
                .in(PetitionState.VERIFYING)
                .of(PetitionKind.DENUNCIATION)
                .because(Criterion.MANY_PERSONS);
        allowed(denunciation);
        refused(denunciation.extended(1), "PT-28.breach.criteria");
        allowed(denunciation.because(Criterion.MANY_PERSONS, Criterion.SEVERAL_PLACES));
        refused(denunciation.extended(2), "PT-28.breach.extended");
    }

    @Test
    @DisplayName("PT-19 · no second decision without a dialogue")
    void dialogue() {
        ActBuilder second = an(PetitionAct.DECIDE).in(PetitionState.VERIFYING).second(LocalDate.of(2026, 11, 1));
        refused(second, "PT-19.breach.dialogue");
        allowed(second.dialogue());
        allowed(an(PetitionAct.DECIDE).in(PetitionState.VERIFYING));
    }

    @Test
    @DisplayName("PT-14, PT-28 · a complaint is decided, a denunciation concluded")
    void kinds() {
        refused(an(PetitionAct.CONCLUDE).in(PetitionState.VERIFYING), "PT-28.breach.kind");
        refused(an(PetitionAct.DECIDE).in(PetitionState.VERIFYING).of(PetitionKind.DENUNCIATION), "PT-14.breach.kind");
        refused(
                an(PetitionAct.GO_TO_SECOND_LEVEL).in(PetitionState.DECIDED).of(PetitionKind.RECOMMENDATION),
                "PT-17.breach.kind");
    }

    @Test
    @DisplayName("PT-09, PT-52 · a file is closed when its writer was told and the national database has it")
    void closing() {
        ActBuilder close = an(PetitionAct.CLOSE).in(PetitionState.REFUSED);
        refused(close.closing(false, true, false), "PT-09.breach.told");
        refused(close.closing(true, false, false), "PT-52.breach.entered");
        allowed(close.closing(true, true, false));
    }
}
