package vn.coordination.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Tick;

/** Calls that are repeated: under one key, at the same time, after a lost race. */
@ExtendWith(ContainerServer.class)
@ArquillianTest
class OnceIT {
    @Resource(lookup = "java:/jdbc/Coordination")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Retry retry;

    @Inject
    private TrialService service;

    @EJB(lookup = "java:app/coordination-ejb/Tick")
    private Tick tick;

    private Rows rows;

    @Deployment
    static EnterpriseArchive application() {
        return ApplicationWithTests.of(
                OnceIT.class, TrialFacts.class, TrialService.class, TrialService.TrialEvent.class, Rows.class);
    }

    @BeforeEach
    void look() {
        rows = new Rows(database);
    }

    @Test
    @DisplayName("of the rows of a job one that always fails holds up none of the others")
    void poisonedRow() {
        retry.each(List.of("ahead", "poisoned", "behind"), name -> service.build(name, name.equals("poisoned")));

        assertThat(rows.count("building where name in ('ahead', 'behind')")).isEqualTo(2);
        assertThat(rows.count("building where name = 'poisoned'")).isZero();
    }

    @Test
    @DisplayName("a repeated key returns the id of the first run and runs nothing")
    void repeatedKey() {
        long first = retry.once("repeated", () -> service.build("once", false));
        long second = retry.once("repeated", () -> service.build("once", false));

        assertThat(second).isEqualTo(first);
        assertThat(rows.count("building where name = 'once'")).isEqualTo(1);
    }

    @Test
    @DisplayName("twins at the same time make one record and get one id")
    void concurrentTwins() throws Exception {
        for (int round = 0; round < 20; round++) {
            String key = "twins-" + round;
            List<Future<Long>> answers = new ArrayList<>();
            CyclicBarrier start = new CyclicBarrier(4);
            for (int twin = 0; twin < 4; twin++) {
                answers.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return retry.once(key, () -> service.build(key, false));
                }));
            }
            long id = answers.get(0).get(30, TimeUnit.SECONDS);
            for (Future<Long> answer : answers) {
                assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(id);
            }
            assertThat(rows.count("building where name = ?", key)).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a refused call leaves no mark, so the key may be used again")
    void refusedLeavesNoMark() {
        assertThatThrownBy(() -> retry.once("second try", () -> service.build("late", true)))
                .isInstanceOf(RegulationBreach.class);

        long id = retry.once("second try", () -> service.build("late", false));

        assertThat(rows.count("building where id = ? and name = 'late'", id)).isEqualTo(1);
    }

    @Test
    @DisplayName("a real deadlock is repeated until both have done their work")
    void deadlock() throws Exception {
        long one = service.build("one", false);
        long two = service.build("two", false);
        AtomicInteger runs = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);

        Future<Long> forth = threads.submit(() -> retry.once("forth", () -> {
            runs.incrementAndGet();
            return service.lockBoth(one, two, () -> meet(bothHoldOne));
        }));
        Future<Long> back = threads.submit(() -> retry.once("back", () -> {
            runs.incrementAndGet();
            return service.lockBoth(two, one, () -> meet(bothHoldOne));
        }));

        assertThat(forth.get(60, TimeUnit.SECONDS)).isEqualTo(two);
        assertThat(back.get(60, TimeUnit.SECONDS)).isEqualTo(one);
        assertThat(runs.get()).as("one of the two was chosen as the victim").isGreaterThan(2);
        assertThat(rows.count("building where name in ('one+', 'two+')")).isEqualTo(2);
    }

    @Test
    @DisplayName("an optimistic lock lost at the flush is repeated")
    void optimisticLock() throws Exception {
        long id = service.build("raced", false);
        CountDownLatch first = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();

        long result = retry.call(() -> service.rename(id, "winner", () -> {
            if (runs.incrementAndGet() == 1) {
                rows.change("update building set version = version + 1 where id = ?", id);
                first.countDown();
            }
        }));

        assertThat(first.await(1, TimeUnit.SECONDS)).isTrue();
        assertThat(result).isEqualTo(id);
        assertThat(runs.get()).isEqualTo(2);
        assertThat(rows.count("building where id = ? and name = 'winner'", id)).isEqualTo(1);
    }

    @Test
    @DisplayName("other failures are not repeated")
    void otherFailures() {
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> retry.call(() -> {
                    runs.incrementAndGet();
                    return service.buildTwoThenRefuse("never");
                }))
                .hasMessageContaining("fails after");

        assertThat(runs.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("inside a transaction nothing can be repeated")
    void notInsideATransaction() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> retry.call(() -> 1)).isInstanceOf(IllegalStateException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    @DisplayName("keys are kept for thirty days; the daily job forgets older ones, and only those")
    void forgotten() {
        for (String key : List.of("of thirty days ago", "of lately")) {
            retry.once(key, () -> service.build(key, false));
        }
        rows.change("update idempotency_key set created_at = created_at - interval 30 day"
                + " where name = 'of thirty days ago'");
        rows.change(
                "update idempotency_key set created_at = created_at - interval 29 day" + " where name = 'of lately'");
        rows.change("delete from job_lease where name = 'rule.forgetOldKeys'");

        tick.runNow();

        assertThat(rows.count("idempotency_key where name = 'of thirty days ago'"))
                .isZero();
        assertThat(rows.count("idempotency_key where name = 'of lately'")).isEqualTo(1);
        assertThat(rows.count("job_lease where name = 'rule.forgetOldKeys' and last_run is not null"))
                .isEqualTo(1);
    }

    /** Only the first two meet; whoever is repeated comes alone and does not wait. */
    private static void meet(CyclicBarrier barrier) {
        try {
            if (!barrier.isBroken()) {
                barrier.await(2, TimeUnit.SECONDS);
            }
        } catch (BrokenBarrierException | TimeoutException alone) {
            Thread.yield();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
