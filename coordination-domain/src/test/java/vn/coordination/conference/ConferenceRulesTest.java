package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.ConferenceBuilder.conference;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.conference.ConferenceFacts.Papers;
import vn.coordination.conference.rule.AvoidableReasonRule;
import vn.coordination.conference.rule.ClosingRule;
import vn.coordination.conference.rule.ConclusionItemsRule;
import vn.coordination.conference.rule.InvitationRule;
import vn.coordination.conference.rule.LinesOwnedRule;
import vn.coordination.conference.rule.PointsCompleteRule;
import vn.coordination.conference.rule.QuorumRule;
import vn.coordination.conference.rule.SecretOnlineRule;
import vn.coordination.rule.Argument;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.Rule;
import vn.coordination.testkit.ConferenceBuilder;
import vn.coordination.testkit.RuleVerifier;

/** Each entry of the families MT and OC that is a test of facts, kept, broken and waived. */
class ConferenceRulesTest {
    private static final ConferenceAct INVITE = ConferenceAct.INVITE;
    private static final ConferenceAct READY = ConferenceAct.DECLARE_READY;

    private static RuleVerifier<ConferenceFacts> judging(Rule<? super ConferenceFacts> rule, ConferenceBuilder act) {
        return RuleVerifier.judging(rule, act.build());
    }

    @Test
    @DisplayName("MT-01 · an invitation says everything, three working days before")
    void invitation() {
        judging(new InvitationRule(), conference(INVITE)).isKept();
        judging(new InvitationRule(), conference(INVITE).invitedBefore(3, 5)).isKept();
        judging(new InvitationRule(), conference(INVITE).invitedBefore(2, 4)).isBrokenAs("late", Argument.number(3));
        judging(new InvitationRule(), conference(INVITE).lacking("agenda").lacking("participants"))
                .isBrokenAt("agenda", "participants");
        judging(new InvitationRule(), conference(ConferenceAct.MOVE).invitedBefore(0, 0))
                .isNotApplicable();
    }

    @Test
    @DisplayName("MT-01 · a day that people were invited to comes no nearer than an invitation would")
    void sooner() {
        ConferenceFacts.Invitation late = new ConferenceFacts.Invitation(Set.of(), 2, 4, false);
        RuleVerifier.judging(new InvitationRule(), new MoveFacts(1, true, late)).isBrokenAs("late", Argument.number(3));
        RuleVerifier.judging(new InvitationRule(), new MoveFacts(1, false, late))
                .isNotApplicable();
        RuleVerifier.judging(
                        new InvitationRule(),
                        new MoveFacts(1, true, new ConferenceFacts.Invitation(Set.of(), 2, 4, true)))
                .isKept();
    }

    @Test
    @DisplayName("MT-01 · what is unscheduled goes out later when a chief approves, or with his reason")
    void unscheduled() {
        judging(new InvitationRule(), conference(INVITE).invitedBefore(0, 0).unscheduledWithApproval())
                .isKept();
        judging(new InvitationRule(), conference(INVITE).invitedBefore(1, 1))
                .withWaiver("giải quyết hậu quả bão")
                .isWaived();
    }

    @Test
    @DisplayName("MT-01 · a sitting of the Committee has its own rules; a limit in calendar days counts those")
    void limits() {
        judging(
                        new InvitationRule(),
                        conference(INVITE).of(ConferenceKind.COMMITTEE_SITTING).invitedBefore(0, 0))
                .isNotApplicable();
        judging(new InvitationRule(), conference(INVITE).invitedBefore(3, 5))
                .when(ParameterKey.MT_01_INVITATION, "6")
                .isBrokenAs("late", Argument.number(6));
        ConferenceFacts.Invitation sent =
                conference(INVITE).invitedBefore(3, 5).build().invitation();
        assertThat(sent.days(ParameterUnit.WORKING_DAYS)).isEqualTo(3);
        assertThat(sent.days(ParameterUnit.CALENDAR_DAYS)).isEqualTo(5);
    }

    @Test
    @DisplayName("MT-05 · ready when every line has an owner, and each one that has none is named")
    void lines() {
        judging(new LinesOwnedRule(), conference(READY)).isKept();
        judging(new LinesOwnedRule(), conference(READY).withoutOwnerOf(LineKind.IT))
                .isBroken(Argument.term("line.IT"));
        judging(new LinesOwnedRule(), conference(READY).withoutOwnerOf(LineKind.IT, LineKind.PRESS))
                .isBrokenAt("lines", "lines");
        judging(new LinesOwnedRule(), conference(ConferenceAct.OPEN).withoutOwnerOf(LineKind.IT))
                .isBroken(Argument.term("line.IT"));
        judging(new LinesOwnedRule(), conference(INVITE).withoutOwnerOf(LineKind.IT))
                .isNotApplicable();
    }

    @Test
    @DisplayName("MT-07 · two thirds of the members, rounded up, or it is not held; a thematic conference has none")
    void quorum() {
        ConferenceAct open = ConferenceAct.OPEN;
        judging(new QuorumRule(), conference(open).present(10, 15)).isKept();
        judging(new QuorumRule(), conference(open).present(9, 15))
                .isBroken(Argument.number(9), Argument.number(15), Argument.number(10));
        judging(new QuorumRule(), conference(open).present(10, 16))
                .isBroken(Argument.number(10), Argument.number(16), Argument.number(11));
        judging(new QuorumRule(), conference(open).present(11, 16)).isKept();
        judging(new QuorumRule(), conference(open).present(9, 15))
                .when(ParameterKey.MT_07_QUORUM, "1/2")
                .isKept();
        judging(new QuorumRule(), conference(open).present(0, 0))
                .isBroken(Argument.number(0), Argument.number(0), Argument.number(0));
        judging(new QuorumRule(), conference(open).of(ConferenceKind.THEMATIC).present(0, 0))
                .isNotApplicable();
    }

    @Test
    @DisplayName("MT-07 · a body that decides is not held only while too few are there")
    void failed() {
        ConferenceAct fail = ConferenceAct.FAIL;
        judging(new QuorumRule(), conference(fail).present(9, 15)).isKept();
        judging(new QuorumRule(), conference(fail).present(10, 15))
                .isBrokenAs("enough", Argument.number(10), Argument.number(15), Argument.number(10));
        judging(new QuorumRule(), conference(fail).present(0, 0)).isKept();
        judging(new QuorumRule(), conference(fail).of(ConferenceKind.THEMATIC).present(0, 0))
                .isNotApplicable();
    }

    @Test
    @DisplayName("MT-07 · nothing is decided once too many members have left, but where nobody has to be counted")
    void decision() {
        QuorumRule rule = new QuorumRule();
        RuleVerifier.judging(rule, decision(ConferenceKind.STANDING_COMMITTEE, 10))
                .isKept();
        RuleVerifier.judging(rule, decision(ConferenceKind.STANDING_COMMITTEE, 9))
                .isBroken(Argument.number(9), Argument.number(15), Argument.number(10));
        RuleVerifier.judging(rule, decision(ConferenceKind.QUARTERLY, 1)).isNotApplicable();
    }

    private static DecisionFacts decision(ConferenceKind kind, int present) {
        return new DecisionFacts(1, kind, 0, new ConferenceFacts.Quorum(15, present));
    }

    @Test
    @DisplayName("MT-08 · whoever plans a conference says that no reason against it applies, or a chief wants it so")
    void reasons() {
        RuleVerifier.judging(new AvoidableReasonRule(), plan(true, Set.of())).isKept();
        RuleVerifier.judging(new AvoidableReasonRule(), plan(false, Set.of())).isBrokenAs("unchecked");
        PlanFacts two = plan(true, EnumSet.of(AvoidableReason.DELEGATED, AvoidableReason.MIXED_WITH_LEISURE));
        RuleVerifier.judging(new AvoidableReasonRule(), two).isBrokenAt("reasons", "reasons");
        RuleVerifier.judging(new AvoidableReasonRule(), plan(true, Set.of(AvoidableReason.DELEGATED)))
                .withWaiver("Bí thư yêu cầu họp")
                .isWaived();
    }

    @Test
    @DisplayName("MT-10 · conclusions have items, and every item its last day; personnel matters may have none")
    void items() {
        ConferenceAct conclude = ConferenceAct.CONCLUDE;
        judging(new ConclusionItemsRule(), conference(conclude)).isKept();
        judging(new ConclusionItemsRule(), conference(conclude).papers(items(false, 0, 0)))
                .isBrokenAs("none");
        judging(new ConclusionItemsRule(), conference(conclude).papers(items(false, 4, 2)))
                .isBroken(Argument.number(2));
        judging(new ConclusionItemsRule(), conference(conclude).papers(items(true, 0, 0)))
                .isNotApplicable();
    }

    @Test
    @DisplayName(
            "MT-12 · closed with attendance, record and papers, none of which is lacking; with the secret papers back where there were any")
    void closing() {
        ConferenceAct close = ConferenceAct.CLOSE;
        Papers nothing = new Papers(false, false, false, false, false, 0, 0, 2, 0);
        judging(new ClosingRule(), conference(close)).isKept();
        judging(new ClosingRule(), conference(close).papers(nothing))
                .isBrokenAsAll("attendance", "record", "papers", "lacking");
        judging(new ClosingRule(), conference(close).secret().papers(nothing))
                .isBrokenAsAll("attendance", "record", "papers", "lacking", "secrets");
        judging(new ClosingRule(), conference(ConferenceAct.CONCLUDE).papers(nothing))
                .isNotApplicable();
    }

    @Test
    @DisplayName("OC-04 · every point is described before the conference is ready, and there is one")
    void points() {
        judging(new PointsCompleteRule(), conference(READY)).isKept();
        judging(new PointsCompleteRule(), conference(READY).points(30, 2, 0, 0, false))
                .isBroken(Argument.number(2));
        judging(new PointsCompleteRule(), conference(READY).points(0, 0, 0, 0, false))
                .isBrokenAs("none");
        judging(new PointsCompleteRule(), conference(READY).inTheHall()).isNotApplicable();
        judging(new PointsCompleteRule(), conference(ConferenceAct.OPEN).points(30, 1, 0, 0, true))
                .isBroken(Argument.number(1));
    }

    @Test
    @DisplayName("OC-07 · secret content is connected over cipher, from closed rooms, by wire, or not at all")
    void secretOnline() {
        Protection all = new Protection(true, true, true);
        RuleVerifier.judging(new SecretOnlineRule(), online(true, all)).isKept();
        RuleVerifier.judging(new SecretOnlineRule(), online(true, new Protection(true, true, false)))
                .isBrokenAt("form");
        RuleVerifier.judging(new SecretOnlineRule(), online(false, Protection.NONE))
                .isNotApplicable();
    }

    private static PlanFacts plan(boolean checked, Set<AvoidableReason> reasons) {
        return new PlanFacts(ConferenceKind.THEMATIC, false, false, Protection.NONE, checked, reasons);
    }

    private static PlanFacts online(boolean secret, Protection protection) {
        return new PlanFacts(ConferenceKind.THEMATIC, true, secret, protection, true, Set.of());
    }

    private static Papers items(boolean exempt, int items, int undated) {
        return new Papers(true, true, exempt, true, true, items, undated, 0, 0);
    }
}
