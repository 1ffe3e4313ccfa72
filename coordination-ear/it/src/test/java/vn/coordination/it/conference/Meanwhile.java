package vn.coordination.it.conference;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.coordination.it.city.City;
import vn.coordination.it.city.LockWait;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Somebody else does something at the same moment, and is the first to have it stored. */
final class Meanwhile {
    private Meanwhile() {}

    /** As if somebody had done that and not yet stored it when the act began, which has to wait for it. */
    static Answer stored(City city, Callable<Answer> act, String... done)
            throws SQLException, InterruptedException, ExecutionException {
        ExecutorService hand = Executors.newSingleThreadExecutor();
        try (Connection other = city.asOwner();
                Statement leads = other.createStatement()) {
            other.setAutoCommit(false);
            for (String change : done) {
                leads.executeUpdate(change);
            }
            Future<Answer> answer = hand.submit(act);
            LockWait.untilHeldUp(city, 1);
            other.commit();
            return answer.get();
        } finally {
            hand.shutdown();
        }
    }
}
