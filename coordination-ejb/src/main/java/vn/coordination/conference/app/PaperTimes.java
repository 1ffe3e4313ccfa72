package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.paper.PaperDates;
import vn.coordination.regulation.Counting;
import vn.coordination.regulation.Term;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** By when the papers of a conference are there: counted back from its beginning, and where no entry says how far, with their line. */
@ApplicationScoped
public class PaperTimes {
    private final RuleBook book;

    protected PaperTimes() {
        this(null);
    }

    @Inject
    PaperTimes(RuleBook book) {
        this.book = book;
    }

    public PaperDates of(Conference conference) {
        Instant due = conference
                .kind()
                .papers()
                .map(limit -> before(conference.first().beginning(), limit))
                .orElseGet(() -> conference
                        .line(LineKind.PAPERS)
                        .due()
                        .plusDays(1)
                        .atStartOfDay(City.ZONE)
                        .toInstant());
        return new PaperDates(due, conference.last(ConferenceAct.SEND_PAPERS));
    }

    /** As the clock of MT-02 counts it. */
    private Instant before(Instant beginning, ParameterKey limit) {
        Term term =
                Term.of(limit, book.parametersAsOf(beginning.atZone(City.ZONE).toLocalDate()));
        return Counting.of(beginning, term.before(), List.of(), book.calendar()).due();
    }
}
