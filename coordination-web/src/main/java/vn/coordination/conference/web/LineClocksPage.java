package vn.coordination.conference.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.regulation.app.DeadlineRow;
import vn.coordination.shared.web.Language;

/** The clocks of the lines of the conference that is shown: of one's own office, and all for the office that leads. */
@Named
@RequestScoped
public class LineClocksPage {
    @Inject
    private DeadlineQueries deadlines;

    @Inject
    private ConferencePage page;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private List<DeadlineRow> clocks;

    /** As it runs, or as it was met; null when it is neither, or not for this reader to see. */
    public DeadlineRow of(ConferenceView.Line line) {
        Subject subject = line.kind().subject(page.getId());
        return getClocks().stream()
                .filter(clock -> clock.subject().equals(subject) && clock.office() == line.office())
                .findFirst()
                .orElse(null);
    }

    /** For the days it is planned for now; asked for once in a request. */
    private List<DeadlineRow> getClocks() {
        if (clocks == null) {
            List<Subject> lines = page.getLines().stream()
                    .map(line -> line.kind().subject(page.getId()))
                    .toList();
            clocks = deadlines.ofParts(actor.scope(), language.getLocale(), lines).stream()
                    .filter(clock ->
                            clock.started().equals(page.getSittings().get(0).beginning()))
                    .filter(clock -> clock.ended() == null || clock.ending() == Ending.MET)
                    .toList();
        }
        return clocks;
    }
}
