package vn.coordination.schedule.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.regulation.web.BreachRow;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.regulation.web.Refusal;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Explanation;
import vn.coordination.schedule.app.ConflictQueries;
import vn.coordination.schedule.app.ConsentQueries;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.app.Voice;

/** Makes the card of a slot. */
@ApplicationScoped
public class CardReader {
    private final ConflictQueries conflicts;
    private final ConsentQueries consent;
    private final PeopleQueries people;
    private final BreachSentences sentences;
    private final HoldingReader holdings;

    @Inject
    CardReader(
            ConflictQueries conflicts,
            ConsentQueries consent,
            PeopleQueries people,
            BreachSentences sentences,
            HoldingReader holdings) {
        this.conflicts = conflicts;
        this.consent = consent;
        this.people = people;
        this.sentences = sentences;
        this.holdings = holdings;
    }

    protected CardReader() {
        this(null, null, null, null, null);
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
        Voice voice = liftable(refusal) ? consent.voice(Scope.of(picture.actor())) : new Voice(false, null);
        boolean mayLift = liftable(refusal) && voice.maySpeak();
        List<SlotCard.Way> ways = words.ways(explanation, attempt == null ? slot.plan() : attempt.plan());
        Contest contest = picture.conflictOf(slot.id())
                .map(each -> new ContestMaker(picture).own(each, slot))
                .orElse(null);
        return new SlotCard(
                slot,
                SlotLook.of(slot, picture.week().state()),
                picture.title(slot.id()),
                words.when(slot.plan()),
                picture.directory().place(slot.plan().place()),
                picture.directory().body(slot.plan().body()),
                words.people(),
                attempt != null,
                attempt == null || attempt.plan() == null ? "" : words.wanted(attempt.plan()),
                findings,
                words.timeline(explanation),
                ways,
                contest,
                picture.casesAgainst(slot.id()).stream()
                        .map(new ContestMaker(picture)::against)
                        .toList(),
                words.calls(explanation),
                liftable(refusal),
                mayLift,
                mayLift || explanation.gated() && !ways.isEmpty() || contest != null && contest.wantsReason(),
                liftable(refusal) && !voice.maySpeak() ? approvers(picture) : "",
                held,
                rights(picture, slot, held == null));
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

    private String approvers(WeekPicture picture) {
        Scope scope = Scope.of(picture.actor());
        return String.join(
                ", ",
                people.names(consent.chiefs(scope, picture.actor().office())).values());
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
