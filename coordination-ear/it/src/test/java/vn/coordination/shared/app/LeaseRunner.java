package vn.coordination.shared.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** Takes a lease as a node of its own would: each call has another holder and its own transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeaseRunner {
    private final EntityManager database;

    protected LeaseRunner() {
        this(null);
    }

    @Inject
    LeaseRunner(EntityManager database) {
        this.database = database;
    }

    public boolean take(String job, Instant now) {
        return new JobLeaseRepository(database).take(job, Duration.ofMinutes(1), now);
    }
}
