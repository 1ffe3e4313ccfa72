package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.AccountRemovalService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.review.ReviewLine;
import vn.coordination.review.ReviewLine.Decision;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/**
 * Each office looks through its accounts every quarter, and once a year through their roles (SS-07). Its leaders decide;
 * nobody does on himself, and where an office has one leader only, the administrator decides on him.
 */
@Stateless
public class AccountReviewService {
    private final AccountReviewRepository reviews;
    private final AccountRemovalService removal;
    private final CurrentActor currentActor;
    private final RegulationGuard guard;
    private final ReviewClocks clocks;
    private final Clock clock;

    protected AccountReviewService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public AccountReviewService(
            AccountReviewRepository reviews,
            AccountRemovalService removal,
            CurrentActor currentActor,
            RegulationGuard guard,
            ReviewClocks clocks,
            Clock clock) {
        this.reviews = reviews;
        this.removal = removal;
        this.currentActor = currentActor;
        this.guard = guard;
        this.clocks = clocks;
        this.clock = clock;
    }

    @RolesAllowed({Role.Name.CHIEF, Role.Name.DEPUTY_CHIEF, Role.Name.ADMINISTRATOR})
    public void decide(DecideLine command) {
        Actor actor = currentActor.get();
        ReviewLine line = reviews.locked(command.line());
        Subject subject = Subject.of(ReviewLine.class, command.line());
        ChangedMeanwhile.unless(command.version(), line.version(), subject);
        admit(actor, line, subject);
        if (line.decision() != null) {
            throw guard.refuse(Breach.of(RuleCode.SS_07, "decided"), subject);
        }
        if (command.decision() == Decision.REMOVED) {
            remove(line);
        }
        line.decide(command.decision(), actor.person(), clock.instant());
        if (!reviews.anyUndecided(line.review().id())) {
            line.review().close(clock.instant());
            clocks.keep(line.review());
        }
    }

    private void admit(Actor actor, ReviewLine line, Subject subject) {
        if (line.account() == actor.account()) {
            throw guard.refuse(Breach.of(RuleCode.SS_07, "own"), subject);
        }
        Office office = line.review().office();
        boolean leads = actor.isOf(office) && actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF);
        boolean onLeader = actor.has(Role.ADMINISTRATOR) && reviews.leads(line.account(), today());
        if (!leads && !onLeader) {
            throw guard.refuse(Breach.of(RuleCode.SS_07, "leader", Argument.office(office.code())), subject);
        }
    }

    private void remove(ReviewLine line) {
        if (line.grant() == null) {
            removal.disable(line.account());
        } else {
            removal.revoke(line.grant());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
