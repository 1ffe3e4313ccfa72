package vn.coordination.it.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.coordination.it.container.TrialService.TrialEvent;

/** Notes what it hears inside the transaction and what after its success. */
@ApplicationScoped
public class TrialObserver {
    private final List<String> inside = new CopyOnWriteArrayList<>();
    private final List<String> afterwards = new CopyOnWriteArrayList<>();

    void hear(@Observes TrialEvent event) {
        inside.add(event.name());
    }

    void hearAfterwards(@Observes(during = TransactionPhase.AFTER_SUCCESS) TrialEvent event) {
        afterwards.add(event.name());
    }

    public List<String> inside() {
        return inside;
    }

    public List<String> afterwards() {
        return afterwards;
    }
}
