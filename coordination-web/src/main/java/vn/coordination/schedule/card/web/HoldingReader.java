package vn.coordination.schedule.card.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.regulation.web.ClockPages;
import vn.coordination.schedule.app.Holding;
import vn.coordination.schedule.app.HoldingQueries;

/** Tells what has a slot, in the words that refuse a change past it. */
@ApplicationScoped
public class HoldingReader {
    private final HoldingQueries holdings;
    private final BreachSentences sentences;
    private final CurrentActor currentActor;

    protected HoldingReader() {
        this(null, null, null);
    }

    @Inject
    HoldingReader(HoldingQueries holdings, BreachSentences sentences, CurrentActor currentActor) {
        this.holdings = holdings;
        this.sentences = sentences;
        this.currentActor = currentActor;
    }

    /** Null when nothing has it. */
    public HeldNote read(long slot, Locale locale) {
        return holdings.of(currentActor.scope(), slot)
                .map(holding -> note(holding, locale))
                .orElse(null);
    }

    private HeldNote note(Holding holding, Locale locale) {
        String sentence =
                sentences.rows(List.of(holding.breach()), locale).get(0).sentence();
        return new HeldNote(sentence, ClockPages.of(holding.by()).orElse(""));
    }
}
