package vn.coordination.rule.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;

class LostRaceTest {
    private static final Subject SLOT = new Subject("Slot", "1");

    @Test
    void aDeadlockIsFoundUnderWrappers() {
        SQLException deadlock = new SQLException("Deadlock found", "40001", 1213);

        assertThat(LostRace.isCauseOf(wrapped(new PersistenceException(deadlock))))
                .isTrue();
    }

    @Test
    void aLockTimeOutIsFoundByItsNumber() {
        assertThat(LostRace.isCauseOf(wrapped(new RuntimeException(new SQLException("wait", "HY000", 1205)))))
                .isTrue();
    }

    @Test
    void anOptimisticLockLostAtTheFlushIsFound() {
        assertThat(LostRace.isCauseOf(wrapped(new OptimisticLockException()))).isTrue();
    }

    @Test
    void aCauseThatHangsBesideTheChainIsFound() {
        Exception commit = new Exception("could not commit");
        commit.addSuppressed(new Exception("XAER_RMERR", new SQLException("wsrep", "40001", 1213)));

        assertThat(LostRace.isCauseOf(wrapped(new RuntimeException(commit)))).isTrue();
    }

    @Test
    void otherErrorsOfTheDatabaseAreNotLostRaces() {
        assertThat(LostRace.isCauseOf(wrapped(new RuntimeException(new SQLException("duplicate", "23000", 1062)))))
                .isFalse();
    }

    @Test
    void aRefusalIsNeverRepeated() {
        RegulationBreach breach = new RegulationBreach("schedule.move", SLOT, List.of(Breach.of(RuleCode.SC_05)));
        breach.initCause(new SQLException("Deadlock found", "40001", 1213));

        assertThat(LostRace.isCauseOf(breach)).isFalse();
        assertThat(LostRace.isCauseOf(new ChangedMeanwhile(SLOT))).isFalse();
    }

    @Test
    void causesInACircleEnd() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);

        assertThat(LostRace.isCauseOf(first)).isFalse();
    }

    private static EJBException wrapped(Exception cause) {
        EJBException inner = new EJBTransactionRolledbackException("rolled back", cause);
        return new EJBException("outer", inner);
    }
}
