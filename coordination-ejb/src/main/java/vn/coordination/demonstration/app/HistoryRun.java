package vn.coordination.demonstration.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.LoggedFailure;

/**
 * Loads the history while everybody already works: beside the requests, part by part, until it is whole, is told to stop, or the
 * application is taken away. The meetings and the post of each office, which do not meet, go
 * side by side. Whoever starts it again goes on where
 * it was.
 */
@Singleton
@RunAs("SYSTEM")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryRun {
    private static final Logger LOG = System.getLogger(HistoryRun.class.getName());

    private final HistoryService history;
    private final Retry retry;
    private final HistoryCourse course = new HistoryCourse();

    @Resource
    private TimerService timers;

    protected HistoryRun() {
        this(null, null);
    }

    @Inject
    HistoryRun(HistoryService history, Retry retry) {
        this.history = history;
        this.retry = retry;
    }

    /** Nothing where it goes on already. */
    public void start() {
        if (course.begin(history.parts(), history.loaded())) {
            List.of(HistoryPart.Lane.values())
                    .forEach(lane -> timers.createSingleActionTimer(0, new TimerConfig(lane, false)));
        }
    }

    /** The parts that are being loaded are finished; they are the last. */
    @PreDestroy
    public void stop() {
        course.stop();
    }

    public HistoryProgress progress() {
        return course.progress();
    }

    @Timeout
    void run(Timer timer) {
        try {
            for (HistoryPart part : course.left((HistoryPart.Lane) timer.getInfo())) {
                if (!course.enters(part)) {
                    break;
                }
                retry.run(() -> history.load(part));
                course.loaded(part);
            }
        } catch (RuntimeException e) {
            course.fail();
            LOG.log(Level.ERROR, "the history is not loaded any further: {0}", LoggedFailure.describe(e));
        } finally {
            course.leave().ifPresent(words -> LOG.log(Level.INFO, words));
        }
    }
}
