package vn.coordination.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.identity.Account;
import vn.coordination.identity.Role;
import vn.coordination.identity.RoleGrant;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.review.AccountReview;
import vn.coordination.review.Quarter;
import vn.coordination.review.ReviewLine;

/** The reviews of accounts and their lines. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccountReviewRepository {
    private final EntityManager entities;

    protected AccountReviewRepository() {
        this(null);
    }

    @Inject
    AccountReviewRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    boolean exists(Office office, Quarter quarter) {
        return entities.createQuery(
                                "select count(r) from AccountReview r where r.office = :office and r.quarter = :quarter",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("quarter", quarter.toString())
                        .getSingleResult()
                > 0;
    }

    /** Whether the office's roles were looked through in a quarter after that one. */
    boolean rightsReviewedAfter(Quarter quarter, Office office) {
        return entities.createQuery(
                                "select count(r) from AccountReview r where r.office = :office and r.withRights = true"
                                        + " and r.quarter > :quarter",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("quarter", quarter.toString())
                        .getSingleResult()
                > 0;
    }

    List<AccountReview> open() {
        return entities.createQuery(
                        "select r from AccountReview r where r.closedAt is null order by r.id", AccountReview.class)
                .getResultList();
    }

    /** The accounts that may be used, of the office's people. */
    List<Account> accounts(Office office) {
        return entities.createQuery(
                        "select a from Account a join fetch a.person where a.person.office = :office"
                                + " and a.disabled = false order by a.id",
                        Account.class)
                .setParameter("office", office)
                .getResultStream()
                .sorted(Text.inOrder(account -> account.person().fullName()))
                .toList();
    }

    /** The roles of an account that hold on the day. */
    List<RoleGrant> grants(long account, LocalDate day) {
        return entities.createQuery(
                        "select g from RoleGrant g where g.account.id = :account order by g.id", RoleGrant.class)
                .setParameter("account", account)
                .getResultStream()
                .filter(grant -> grant.holdsOn(day))
                .toList();
    }

    /** With its review locked, so that the last two lines close it once. */
    ReviewLine locked(long id) {
        ReviewLine line = entities.find(ReviewLine.class, id);
        if (line == null) {
            throw new IllegalArgumentException("no such line: " + id);
        }
        entities.lock(line.review(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(line);
        return line;
    }

    boolean anyUndecided(long review) {
        return entities.createQuery(
                                "select count(l) from ReviewLine l where l.review.id = :review and l.decision is null",
                                Long.class)
                        .setParameter("review", review)
                        .getSingleResult()
                > 0;
    }

    boolean leads(long account, LocalDate day) {
        return grants(account, day).stream()
                .anyMatch(grant -> grant.role() == Role.CHIEF || grant.role() == Role.DEPUTY_CHIEF);
    }
}
