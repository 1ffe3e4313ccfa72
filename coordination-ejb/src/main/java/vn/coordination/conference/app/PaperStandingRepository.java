package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.Conference;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperDates;
import vn.coordination.document.SecrecyLevel;

/** How the papers and the minutes of a conference stand when something is done with it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PaperStandingRepository {
    private final EntityManager entities;
    private final PaperTimes times;
    private final Clock clock;

    protected PaperStandingRepository() {
        this(null, null, null);
    }

    @Inject
    PaperStandingRepository(EntityManager entities, PaperTimes times, Clock clock) {
        this.entities = entities;
        this.times = times;
        this.clock = clock;
    }

    PaperStanding of(Conference conference) {
        PaperDates dates = times.of(conference);
        Instant now = clock.instant();
        List<ConferencePaper> papers = entities.createQuery(
                        "select p from ConferencePaper p where p.conference = :conference", ConferencePaper.class)
                .setParameter("conference", conference.id())
                .getResultList();
        Predicate<ConferencePaper> unconsented =
                paper -> paper.state(dates, now).asksConsent();
        return new PaperStanding(
                count(papers, ConferencePaper::lacking),
                count(onAgenda(papers, conference), unconsented),
                signed(conference));
    }

    /** Papers of which a version was handed in. */
    int contents(long conference) {
        return entities.createQuery(
                        "select count(distinct v.paper) from PaperVersion v where v.conference = :conference",
                        Long.class)
                .setParameter("conference", conference)
                .getSingleResult()
                .intValue();
    }

    /** Papers that are state secrets, and of which only number, level and keeper are known here. */
    int stubs(long conference) {
        return entities.createQuery(
                        "select count(p) from ConferencePaper p where p.conference = :conference and p.level <> :open",
                        Long.class)
                .setParameter("conference", conference)
                .setParameter("open", SecrecyLevel.NONE)
                .getSingleResult()
                .intValue();
    }

    /** What was taken off the agenda is not taken in the conference. */
    private static List<ConferencePaper> onAgenda(List<ConferencePaper> papers, Conference conference) {
        Set<String> items = conference.agenda().stream().map(AgendaItem::code).collect(Collectors.toSet());
        return papers.stream()
                .filter(paper -> paper.item().isEmpty() || items.contains(paper.item()))
                .toList();
    }

    private static int count(List<ConferencePaper> papers, Predicate<ConferencePaper> which) {
        return (int) papers.stream().filter(which).count();
    }

    private boolean signed(Conference conference) {
        return entities.createQuery(
                                "select count(m) from ConferenceMinutes m where m.conference = :conference"
                                        + " and m.signedAt is not null",
                                Long.class)
                        .setParameter("conference", conference.id())
                        .getSingleResult()
                > 0;
    }
}
