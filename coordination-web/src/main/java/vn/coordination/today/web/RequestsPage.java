package vn.coordination.today.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.rule.app.Retry;
import vn.coordination.schedule.DecideChange;
import vn.coordination.schedule.issued.app.ChangeRequestQueries;
import vn.coordination.schedule.issued.app.ChangeRequestRow;
import vn.coordination.schedule.issued.app.ChangeRequestService;
import vn.coordination.schedule.slot.web.DifferenceReader;
import vn.coordination.schedule.week.app.ConsentQueries;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** Changes after issue that wait for me, the chief or his deputy by mandate (SC-11). */
@Named
@ViewScoped
public class RequestsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChangeRequestQueries queries;

    @Inject
    private transient ChangeRequestService requests;

    @Inject
    private transient ConsentQueries consent;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private transient DifferenceReader differences;

    @Inject
    private transient BreachSentences sentences;

    @Inject
    private transient Language language;

    @Inject
    private transient Retry retry;

    private final Map<Long, String> answers = new HashMap<>();
    private List<RequestLine> lines;

    @PostConstruct
    void load() {
        var scope = actor.scope();
        lines = consent.voice(scope).maySpeak()
                ? queries.waiting(scope).stream().map(this::line).toList()
                : List.of();
    }

    private RequestLine line(ChangeRequestRow row) {
        return new RequestLine(
                row,
                row.wanted() == null ? List.of() : differences.between(row.known(), row.wanted()),
                sentences.rows(row.lifts(), language.getLocale()));
    }

    /** Carries the change out; when it no longer fits, the reasons are told and nothing has changed. */
    public void approve(RequestLine line) {
        ChangeRequestRow row = line.row();
        retry.run(() -> requests.approve(new DecideChange(row.id(), row.version(), null, line.lifted())));
        done("today.requests.approved", row);
    }

    public void refuse(ChangeRequestRow row) {
        retry.run(() -> requests.refuse(new DecideChange(row.id(), row.version(), answers.get(row.id()))));
        done("today.requests.refused", row);
    }

    private void done(String message, ChangeRequestRow row) {
        Messages.done(message, row.known().title());
        answers.remove(row.id());
        load();
    }

    public List<RequestLine> getLines() {
        return lines;
    }

    public Map<Long, String> getAnswers() {
        return answers;
    }
}
