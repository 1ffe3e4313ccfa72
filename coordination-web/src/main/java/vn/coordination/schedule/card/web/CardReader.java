package vn.coordination.schedule.card.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.regulation.web.BreachRow;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.regulation.web.Refusal;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Explanation;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.settlement.app.ConflictQueries;
import vn.coordination.schedule.web.SlotLook;
import vn.coordination.schedule.web.SlotRights;
import vn.coordination.schedule.web.WeekPicture;

/** Makes the card of a slot. */
@ApplicationScoped
public class CardReader {
    private final ConflictQueries conflicts;
    private final Approvers approvers;
    private final BreachSentences sentences;
    private final HoldingReader holdings;

    @Inject
    CardReader(ConflictQueries conflicts, Approvers approvers, BreachSentences sentences, HoldingReader holdings) {
        this.conflicts = conflicts;
        this.approvers = approvers;
        this.sentences = sentences;
        this.holdings = holdings;
    }

    protected CardReader() {
        this(null, null, null, null);
    }

    /** @param attempt what was just refused, or null */
    public SlotCard read(WeekPicture picture, SlotRow slot, Attempt attempt) {
        Locale locale = picture.locale();
        HeldNote held = holdings.read(slot.id(), locale);
        Explanation explanation = held == null ? explain(picture, slot, attempt) : Explanation.NONE;
        List<BreachRow> refusal = attempt == null ? List.of() : Refusal.rows();
        List<Finding> findings = explanation.clear()
                ? Findings.of(refusal)
                : Findings.of(explanation.breaches(), sentences.rows(explanation.breaches(), locale));
        CardWords words = new CardWords(picture, slot);
        boolean speaks = picture.voice().maySpeak();
        boolean mayLift = liftable(refusal) && speaks;
        boolean forChief = explanation.gated() && !speaks;
        List<SlotCard.Way> ways = words.ways(explanation, attempt == null ? slot.plan() : attempt.plan());
        ContestMaker contests = new ContestMaker(picture);
        Contest contest = picture.conflictOf(slot.id())
                .map(each -> contests.own(each, slot))
                .orElse(null);
        List<Contest> against = picture.casesAgainst(slot.id()).stream()
                .map(each -> contests.against(each, held != null))
                .toList();
        SlotCard.Rights rights = rights(picture, slot, held == null);
        return new SlotCard(
                slot,
                SlotLook.of(slot, picture.week().state()),
                picture.title(slot.id()),
                words.when(slot.plan()),
                words.place(),
                picture.directory().body(slot.plan().body()),
                words.people(),
                attempt != null,
                attempt == null || attempt.plan() == null ? "" : words.wanted(attempt.plan()),
                findings,
                words.timeline(explanation),
                ways,
                contest,
                against,
                words.calls(explanation),
                liftable(refusal),
                mayLift,
                mayLift
                        || speaks && explanation.gated() && !ways.isEmpty()
                        || Stream.concat(Stream.ofNullable(contest), against.stream())
                                .anyMatch(Contest::wantsReason),
                forChief,
                rights.edit() && (forChief || liftable(refusal) && !speaks)
                        ? approvers.of(Scope.of(picture.actor()), slot.office())
                        : "",
                held,
                rights);
    }

    private Explanation explain(WeekPicture picture, SlotRow slot, Attempt attempt) {
        Scope scope = Scope.of(picture.actor());
        if (attempt != null && attempt.kind() == Attempt.Kind.CHANGE) {
            return conflicts.preview(scope, slot.office(), slot.id(), attempt.plan());
        }
        return slot.state().clashing() ? conflicts.explain(scope, slot.id()) : Explanation.NONE;
    }

    private static boolean liftable(List<BreachRow> refusal) {
        return !refusal.isEmpty()
                && refusal.stream().allMatch(row -> RuleCode.of(row.code()).waivable());
    }

    private static SlotCard.Rights rights(WeekPicture picture, SlotRow slot, boolean own) {
        SlotRights rights = new SlotRights(picture.actor());
        return new SlotCard.Rights(
                rights.mayEdit(slot),
                rights.maySubmit(slot),
                own && rights.mayWithdraw(slot),
                own && rights.mayCancel(slot),
                rights.mayHold(slot, picture.now()),
                rights.mayRecord(slot));
    }
}
