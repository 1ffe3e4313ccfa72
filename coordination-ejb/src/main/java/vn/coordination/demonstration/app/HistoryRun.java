package vn.coordination.demonstration.app;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import vn.coordination.shared.app.Failures;

/**
 * Loads the history while everybody already works: beside the requests, part by part, until it is whole, is told to stop, or the
 * application is taken away. Whoever starts it again goes on where it was.
 */
@Singleton
@RunAs("SYSTEM")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryRun {
    private static final Logger LOG = System.getLogger(HistoryRun.class.getName());

    private final HistoryService history;
    private final ReentrantLock running = new ReentrantLock();
    private volatile boolean wanted;
    private volatile HistoryProgress progress = HistoryProgress.NONE;

    @Resource
    private TimerService timers;

    protected HistoryRun() {
        this(null);
    }

    @Inject
    HistoryRun(HistoryService history) {
        this.history = history;
    }

    public void start() {
        wanted = true;
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    /** The part that is being loaded is finished; it is the last. */
    @PreDestroy
    public void stop() {
        wanted = false;
    }

    public HistoryProgress progress() {
        return progress;
    }

    /** One that is told to start while another one is about to stop waits for it. */
    @Timeout
    void run() {
        running.lock();
        try {
            load();
        } catch (RuntimeException e) {
            progress = progress.in(HistoryProgress.State.FAILED);
            LOG.log(Level.ERROR, "the history is not loaded any further: {0}", Failures.describe(e));
        } finally {
            running.unlock();
        }
    }

    private void load() {
        long begin = System.nanoTime();
        List<HistoryPart> parts = history.parts();
        Set<String> loaded = history.loaded();
        int before = loaded.size();
        progress = HistoryProgress.of(parts, loaded);
        for (HistoryPart part : parts) {
            if (!wanted) {
                progress = progress.in(HistoryProgress.State.STOPPED);
                return;
            }
            if (!loaded.contains(part.key())) {
                progress = progress.at(part);
                history.load(part);
                progress = progress.plus(part);
            }
        }
        progress = progress.in(HistoryProgress.State.DONE);
        LOG.log(
                Level.INFO,
                "the history is loaded: {0} parts in {1} s",
                parts.size() - before,
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }
}
