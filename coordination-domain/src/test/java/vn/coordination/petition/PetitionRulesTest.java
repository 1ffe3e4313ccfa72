package vn.coordination.petition;

import static vn.coordination.testkit.ActBuilder.an;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.petition.rule.AnonymousRule;
import vn.coordination.petition.rule.BarredRule;
import vn.coordination.petition.rule.ClassifiedFirstRule;
import vn.coordination.petition.rule.CollectiveRule;
import vn.coordination.petition.rule.ComplexCaseRule;
import vn.coordination.petition.rule.DuplicatesFirstRule;
import vn.coordination.petition.rule.IdentityRule;
import vn.coordination.petition.rule.NoProcessingRule;
import vn.coordination.petition.rule.NumberedFirstRule;
import vn.coordination.petition.rule.OriginalsRule;
import vn.coordination.petition.rule.PartyMemberRule;
import vn.coordination.petition.rule.ReceiptRule;
import vn.coordination.petition.rule.RepresentativesRule;
import vn.coordination.petition.rule.SecondInTimeRule;
import vn.coordination.petition.rule.TimeBarRule;
import vn.coordination.petition.rule.WithdrawalRule;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Rule;
import vn.coordination.testkit.ActBuilder;
import vn.coordination.testkit.Moments;
import vn.coordination.testkit.RuleVerifier;

/** Each entry of the family that is a test of facts, kept, broken and waived. */
class PetitionRulesTest {
    private static RuleVerifier<ActFacts> judging(Rule<ActFacts> rule, ActBuilder act) {
        return RuleVerifier.judging(rule, act.build());
    }

    @Test
    @DisplayName("PT-01 · without a number nothing is done but to number it")
    void numberedFirst() {
        judging(new NumberedFirstRule(), an(PetitionAct.REGISTER).in(PetitionState.RECEIVED))
                .isNotApplicable();
        judging(new NumberedFirstRule(), an(PetitionAct.CLASSIFY).in(PetitionState.RECEIVED))
                .isBroken();
        judging(new NumberedFirstRule(), an(PetitionAct.CLASSIFY).in(PetitionState.SCREENING))
                .isKept();
    }

    @Test
    @DisplayName("PT-02 · who stands before the desk shows who he is; else a deputy chief decides")
    void identity() {
        judging(new IdentityRule(), an(PetitionAct.REGISTER).by(Channel.POST).unidentified())
                .isNotApplicable();
        judging(new IdentityRule(), an(PetitionAct.REGISTER).by(Channel.DESK)).isKept();
        judging(new IdentityRule(), an(PetitionAct.REGISTER).by(Channel.DESK).unidentified())
                .isBrokenAt("identified");
        judging(new IdentityRule(), an(PetitionAct.REGISTER).by(Channel.LEADER).unidentified())
                .withWaiver("người cao tuổi, có người quen xác nhận")
                .isWaived();
    }

    @Test
    @DisplayName("PT-03 · no outcome of what is not classified, but for what is ineligible")
    void classifiedFirst() {
        judging(new ClassifiedFirstRule(), an(PetitionAct.ACCEPT).unclassified())
                .isBroken();
        judging(new ClassifiedFirstRule(), an(PetitionAct.ACCEPT)).isKept();
        judging(
                        new ClassifiedFirstRule(),
                        an(PetitionAct.FILE).in(PetitionState.INELIGIBLE).unclassified())
                .isKept();
        judging(new ClassifiedFirstRule(), an(PetitionAct.ASSIGN).unclassified())
                .isNotApplicable();
    }

    @Test
    @DisplayName("PT-07 · no outcome before the comparison; no way on while a rival is open, unless it shows new facts")
    void duplicatesFirst() {
        judging(new DuplicatesFirstRule(), an(PetitionAct.ACCEPT).in(PetitionState.CLASSIFIED))
                .isBrokenAs("early");
        judging(new DuplicatesFirstRule(), an(PetitionAct.REFUSE).in(PetitionState.DUPLICATE_CHECK))
                .isBrokenAs("early");
        ActBuilder route =
                an(PetitionAct.ROUTE).in(PetitionState.DUPLICATE_CHECK).matches(2);
        judging(new DuplicatesFirstRule(), route).isBrokenAs("open", Argument.number(2));
        judging(new DuplicatesFirstRule(), route.newFacts()).isKept();
        judging(new DuplicatesFirstRule(), an(PetitionAct.ROUTE).matches(0)).isKept();
        judging(new DuplicatesFirstRule(), an(PetitionAct.MERGE)).isNotApplicable();
    }

    @Test
    @DisplayName("PT-12 · one of the nine grounds, and no other")
    void barred() {
        judging(new BarredRule(), an(PetitionAct.REFUSE)).isBrokenAt("ground");
        judging(new BarredRule(), an(PetitionAct.REFUSE).because(Ground.ILLEGIBLE))
                .isBroken();
        judging(new BarredRule(), an(PetitionAct.REFUSE).because(Ground.BEFORE_COURT))
                .isKept();
        judging(new BarredRule(), an(PetitionAct.REFUSE).of(PetitionKind.DENUNCIATION))
                .isNotApplicable();
    }

    @Test
    @DisplayName("PT-13 · the ninetieth day is in time, the next is not; days of obstacle are left out")
    void timeBar() {
        judging(new TimeBarRule(), knownOn("2026-08-28", 0)).isKept();
        judging(new TimeBarRule(), knownOn("2026-08-27", 0))
                .isBroken(Argument.number(90), Argument.date(LocalDate.of(2026, 11, 25)));
        judging(new TimeBarRule(), knownOn("2026-08-27", 1)).isKept();
        judging(new TimeBarRule(), knownOn("2026-08-27", 0))
                .withWaiver("ốm nằm viện")
                .isWaived();
        judging(new TimeBarRule(), an(PetitionAct.ACCEPT)).isNotApplicable();
    }

    private static ActBuilder knownOn(String date, int obstacleDays) {
        return an(PetitionAct.ACCEPT)
                .found(new Classification(
                        PetitionKind.COMPLAINT,
                        Matter.COMMITTEE,
                        false,
                        false,
                        false,
                        LocalDate.parse(date),
                        obstacleDays));
    }

    @Test
    @DisplayName("PT-16 · more time on a criterion only, and before the time is over")
    void complex() {
        judging(new ComplexCaseRule(), an(PetitionAct.EXTEND)).isBrokenAs("criterion");
        judging(
                        new ComplexCaseRule(),
                        an(PetitionAct.EXTEND).because(Criterion.MANY_PERSONS).due(Moments.NOW))
                .isKept();
        judging(
                        new ComplexCaseRule(),
                        an(PetitionAct.EXTEND).because(Criterion.MANY_PERSONS).due(Moments.NOW.minusSeconds(1)))
                .isBrokenAs("late", Argument.instant(Moments.NOW.minusSeconds(1)));
        judging(new ComplexCaseRule(), an(PetitionAct.EXTEND).due(Moments.NOW.minusSeconds(1)))
                .isBrokenAsAll("criterion", "late");
    }

    @Test
    @DisplayName("PT-17 · a second complaint on the thirtieth day is in time, in a remote area on the forty-fifth")
    void secondInTime() {
        judging(new SecondInTimeRule(), an(PetitionAct.ACCEPT).second(LocalDate.of(2026, 10, 27)))
                .isKept();
        judging(new SecondInTimeRule(), an(PetitionAct.ACCEPT).second(LocalDate.of(2026, 10, 26)))
                .isBroken(Argument.number(30), Argument.date(LocalDate.of(2026, 11, 25)));
        Classification remote =
                new Classification(PetitionKind.COMPLAINT, Matter.COMMITTEE, false, true, false, null, 0);
        judging(
                        new SecondInTimeRule(),
                        an(PetitionAct.ACCEPT)
                                .second(LocalDate.of(2026, 10, 12))
                                .found(remote))
                .isKept();
        judging(new SecondInTimeRule(), an(PetitionAct.ACCEPT)).isNotApplicable();
    }

    @Test
    @DisplayName("PT-25 · that nothing is done about what was sent to many, a deputy chief says")
    void noProcessing() {
        ActBuilder file = an(PetitionAct.FILE).of(PetitionKind.DENUNCIATION).because(Ground.SENT_TO_MANY);
        judging(new NoProcessingRule(), file).isBrokenAt("ground");
        judging(new NoProcessingRule(), file).withWaiver("đã gửi Thanh tra").isWaived();
        judging(new NoProcessingRule(), an(PetitionAct.FILE).because(Ground.ILLEGIBLE))
                .isNotApplicable();
    }

    @Test
    @DisplayName("PT-26 · that an anonymous denunciation is laid aside, a deputy chief says")
    void anonymous() {
        ActBuilder file = an(PetitionAct.FILE).of(PetitionKind.DENUNCIATION).because(Ground.ANONYMOUS);
        judging(new AnonymousRule(), file).isBrokenAt("ground");
        judging(new AnonymousRule(), file).withWaiver("không rõ người, việc").isWaived();
        judging(new AnonymousRule(), an(PetitionAct.FILE)).isNotApplicable();
    }

    @Test
    @DisplayName("PT-34 · a Party member's breach goes to the Party Office, and from there to the Party's body")
    void partyMember() {
        Classification member =
                new Classification(PetitionKind.DENUNCIATION, Matter.PARTY_DISCIPLINE, true, false, false, null, 0);
        judging(new PartyMemberRule(), an(PetitionAct.ACCEPT).found(member)).isBroken();
        judging(new PartyMemberRule(), an(PetitionAct.FORWARD).found(member)).isBroken();
        judging(new PartyMemberRule(), an(PetitionAct.TRANSFER).found(member)).isKept();
        judging(new PartyMemberRule(), an(PetitionAct.FORWARD).found(member).at(Office.PARTY_OFFICE))
                .isKept();
        judging(new PartyMemberRule(), an(PetitionAct.ACCEPT)).isNotApplicable();
    }

    @Test
    @DisplayName("PT-41 · up to ten persons two representatives, more persons five")
    void representatives() {
        judging(new RepresentativesRule(), signed(10, 2)).isKept();
        judging(new RepresentativesRule(), signed(10, 3)).isBroken(Argument.number(10), Argument.number(2));
        judging(new RepresentativesRule(), signed(11, 5)).isKept();
        judging(new RepresentativesRule(), signed(11, 6)).isBrokenAt("representatives");
        judging(new RepresentativesRule(), signed(1, 0)).isNotApplicable();
    }

    private static ActBuilder signed(int persons, int representatives) {
        return an(PetitionAct.REGISTER).in(PetitionState.RECEIVED).crowd(persons, representatives, true, true);
    }

    @Test
    @DisplayName("PT-42 · from five persons on a complaint needs every signature and the appointment")
    void collective() {
        judging(new CollectiveRule(), an(PetitionAct.ACCEPT).crowd(4, 0, false, false))
                .isKept();
        judging(new CollectiveRule(), an(PetitionAct.ACCEPT).crowd(5, 1, true, true))
                .isKept();
        judging(new CollectiveRule(), an(PetitionAct.ACCEPT).crowd(5, 1, false, false))
                .isBrokenAsAll("signatures", "appointment");
        judging(
                        new CollectiveRule(),
                        an(PetitionAct.ACCEPT).of(PetitionKind.RECOMMENDATION).crowd(50, 1, false, false))
                .isNotApplicable();
    }

    @Test
    @DisplayName("PT-43 · in writing, by all, and not where a denunciation shows signs of wrong")
    void withdrawal() {
        judging(new WithdrawalRule(), an(PetitionAct.WITHDRAW).withdrawal(true, true, false))
                .isKept();
        judging(new WithdrawalRule(), an(PetitionAct.WITHDRAW).withdrawal(false, false, true))
                .isBrokenAsAll("writing", "others");
        judging(
                        new WithdrawalRule(),
                        an(PetitionAct.WITHDRAW).of(PetitionKind.DENUNCIATION).withdrawal(true, true, true))
                .isBrokenAs("goesOn");
        judging(new WithdrawalRule(), an(PetitionAct.WITHDRAW).withdrawal(true, false, false))
                .withWaiver("người còn lại đồng ý")
                .isWaived();
    }

    @Test
    @DisplayName("PT-44 · no file is closed over papers that are the citizen's")
    void originals() {
        judging(new OriginalsRule(), an(PetitionAct.CLOSE).closing(true, true, true))
                .isBrokenAt("originals");
        judging(new OriginalsRule(), an(PetitionAct.CLOSE)).isKept();
    }

    @Test
    @DisplayName("PT-47 · original papers at the desk against a receipt")
    void receipt() {
        judging(new ReceiptRule(), an(PetitionAct.REGISTER).by(Channel.DESK).papers(true, false))
                .isBrokenAt("receipt");
        judging(new ReceiptRule(), an(PetitionAct.REGISTER).by(Channel.DESK).papers(true, true))
                .isKept();
        judging(new ReceiptRule(), an(PetitionAct.REGISTER).papers(true, false)).isNotApplicable();
    }
}
