package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.ArrangementFacts;
import vn.coordination.conference.ArrangementOrder;
import vn.coordination.conference.Conduct;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceRules;
import vn.coordination.rule.Answer;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.app.RegulationGuard;

/** Whether a conference may be held in another form, more secretly or less, whatever its slots answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Arrangements {
    private static final Argument FORM = Argument.term("arrangement.form");
    private static final Argument SECRECY = Argument.term("arrangement.secrecy");

    private final ConferenceSlots slots;
    private final PointTotalsRepository points;
    private final PaperStandingRepository papers;
    private final RegulationGuard guard;

    protected Arrangements() {
        this(null, null, null, null);
    }

    @Inject
    Arrangements(
            ConferenceSlots slots,
            PointTotalsRepository points,
            PaperStandingRepository papers,
            RegulationGuard guard) {
        this.slots = slots;
        this.points = points;
        this.papers = papers;
        this.guard = guard;
    }

    /** One answer for each of the two that changes, or that another change puts in question. */
    List<Answer> ask(Conference conference, Arrangement how, Conduct conduct) {
        Arrangement before = conference.arrangement();
        Map<Argument, List<Breach>> found = new LinkedHashMap<>();
        if (how.form() != before.form()) {
            found.put(FORM, new ArrayList<>());
        }
        if (how.secret() != before.secret()) {
            found.put(SECRECY, new ArrayList<>());
        }
        ArrangementFacts facts = facts(conference, how, conduct);
        Stream.concat(
                        guard.judge(ConferenceRules.REARRANGE, facts, List.of()).breaches().stream(),
                        ArrangementOrder.against(facts).stream())
                .forEach(breach -> found.computeIfAbsent(asked(breach), thing -> new ArrayList<>())
                        .add(breach));
        return found.entrySet().stream()
                .map(each -> new Answer(each.getKey(), each.getValue()))
                .toList();
    }

    private static Argument asked(Breach breach) {
        return breach.field().equals("form") ? FORM : SECRECY;
    }

    private ArrangementFacts facts(Conference conference, Arrangement how, Conduct conduct) {
        return new ArrangementFacts(
                conference.id(),
                conference.calling().online(),
                how.form().needsConnection(),
                conference.secret(),
                how.secret(),
                how.protection(),
                conference.invited() || slots.published(conference),
                conduct.approver() != null,
                points.of(conference.id()).all(),
                papers.contents(conference.id()),
                papers.stubs(conference.id()));
    }
}
