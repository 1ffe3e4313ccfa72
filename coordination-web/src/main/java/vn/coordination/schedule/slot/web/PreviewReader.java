package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Explanation;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.card.web.Approvers;
import vn.coordination.schedule.card.web.CardWords;
import vn.coordination.schedule.card.web.Findings;
import vn.coordination.schedule.settlement.app.ConflictQueries;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.schedule.web.WeekReader;
import vn.coordination.shared.IsoWeek;

/** Judges a slot as it is typed, before anything is saved. */
@ApplicationScoped
public class PreviewReader {
    private final WeekReader weeks;
    private final ConflictQueries conflicts;
    private final BreachSentences sentences;
    private final Approvers approvers;

    @Inject
    PreviewReader(WeekReader weeks, ConflictQueries conflicts, BreachSentences sentences, Approvers approvers) {
        this.weeks = weeks;
        this.conflicts = conflicts;
        this.sentences = sentences;
        this.approvers = approvers;
    }

    protected PreviewReader() {
        this(null, null, null, null);
    }

    /** @param office in whose name it is entered */
    public SlotPreview read(long slot, Office office, SlotPlan plan) {
        WeekPicture picture = weeks.read(IsoWeek.of(plan.day()));
        Locale locale = picture.locale();
        Scope scope = Scope.of(picture.actor());
        Explanation explanation = conflicts.preview(scope, office, slot, plan);
        List<Breach> breaches = explanation.breaches().stream()
                .filter(breach -> breach.code() != RuleCode.SC_04)
                .toList();
        SlotRow typed = new SlotRow(slot, 0, office, SlotState.DRAFT, plan, false, true, false, null, null);
        CardWords words = new CardWords(picture, typed);
        return new SlotPreview(
                Findings.of(breaches, sentences.rows(breaches, locale)),
                words.timeline(explanation),
                words.ways(explanation, plan),
                words.calls(explanation),
                explanation.gated() && !breaches.isEmpty() && !picture.voice().maySpeak()
                        ? approvers.of(scope, office)
                        : "",
                plan.missing().stream()
                        .map(field -> BreachSentences.term("field." + field, locale))
                        .toList());
    }
}
