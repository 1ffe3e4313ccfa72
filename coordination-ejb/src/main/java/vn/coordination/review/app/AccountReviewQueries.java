package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Account;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;
import vn.coordination.organisation.Text;
import vn.coordination.review.AccountReview;
import vn.coordination.review.ReviewLine;
import vn.coordination.shared.City;

/** The reviews as their office's leaders see them; the administrator sees all. */
@Stateless
@RolesAllowed({Role.Name.CHIEF, Role.Name.DEPUTY_CHIEF, Role.Name.ADMINISTRATOR})
public class AccountReviewQueries {
    private final EntityManager entities;
    private final AccountReviewRepository repository;
    private final ReviewClocks clocks;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected AccountReviewQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccountReviewQueries(
            EntityManager entities,
            AccountReviewRepository repository,
            ReviewClocks clocks,
            CurrentActor currentActor,
            Clock clock) {
        this.entities = entities;
        this.repository = repository;
        this.clocks = clocks;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The latest first. */
    public List<AccountReviewRow> reviews(Scope scope) {
        return entities.createQuery(
                        "select r from AccountReview r order by r.quarter desc, r.office", AccountReview.class)
                .getResultStream()
                .filter(review -> sees(review.office()))
                .map(this::row)
                .toList();
    }

    public Optional<AccountReviewRow> review(Scope scope, long id) {
        return Optional.ofNullable(entities.find(AccountReview.class, id))
                .filter(review -> sees(review.office()))
                .map(this::row);
    }

    /** Accounts in order of names, each before its roles. */
    public List<ReviewLineRow> lines(Scope scope, long review) {
        Actor actor = currentActor.get();
        return entities.createQuery("""
                        select l, a, p, g, d from ReviewLine l join Account a on a.id = l.account join a.person p
                          left join RoleGrant g on g.id = l.grant left join Person d on d.id = l.decidedBy
                        where l.review.id = :review order by a.id, l.id
                        """, Object[].class)
                .setParameter("review", review)
                .getResultStream()
                .sorted(Text.inOrder(row -> ((Person) row[2]).fullName()))
                .filter(row -> sees(((ReviewLine) row[0]).review().office()))
                .map(row ->
                        row(actor, (ReviewLine) row[0], (Account) row[1], (Person) row[2], (RoleGrant) row[3], (Person)
                                row[4]))
                .toList();
    }

    private boolean sees(Office office) {
        Actor actor = currentActor.get();
        return actor.has(Role.ADMINISTRATOR) || actor.isOf(office);
    }

    private AccountReviewRow row(AccountReview review) {
        Object[] counts = entities.createQuery(
                        "select count(l), count(l.decision) from ReviewLine l where l.review.id = :review",
                        Object[].class)
                .setParameter("review", review.id())
                .getSingleResult();
        long lines = (Long) counts[0];
        Instant due = clocks.due(review);
        return new AccountReviewRow(
                review.id(),
                review.office(),
                review.quarter(),
                review.withRights(),
                lastDay(due),
                review.closedAt() == null && !due.isAfter(clock.instant()),
                lines,
                lines - (Long) counts[1],
                review.closedAt());
    }

    private ReviewLineRow row(
            Actor actor, ReviewLine line, Account account, Person person, RoleGrant grant, Person decider) {
        LocalDate today = today();
        List<Role> roles = repository.grants(account.id(), today).stream()
                .map(RoleGrant::role)
                .toList();
        boolean leads = actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF)
                && actor.isOf(line.review().office());
        boolean onLeader = actor.has(Role.ADMINISTRATOR) && repository.leads(account.id(), today);
        return new ReviewLineRow(
                line.id(),
                line.version(),
                account.login(),
                person.fullName(),
                person.office(),
                grant == null ? null : grant.role(),
                roles,
                account.lastLogin(),
                account.disabled(),
                line.decision(),
                decider == null ? null : decider.fullName(),
                line.decidedAt(),
                line.decision() == null && account.id() != actor.account() && (leads || onLeader));
    }

    private static LocalDate lastDay(Instant due) {
        return due.minusNanos(1).atZone(City.ZONE).toLocalDate();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
