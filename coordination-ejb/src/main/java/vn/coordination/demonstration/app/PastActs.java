package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.ToLongFunction;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.ActOn;
import vn.coordination.shared.app.PastTime;

/** Has somebody of the invented city do something at an hour of the past. */
@ApplicationScoped
class PastActs {
    private PastTime past;
    private HistoryRepository records;

    protected PastActs() {}

    @Inject
    PastActs(PastTime past, HistoryRepository records) {
        this.past = past;
        this.records = records;
    }

    /** @param act is given the conference as it is by then */
    void on(long conference, Instant when, Hand who, String note, ToLongFunction<ActOn> act) {
        does(when, who, () -> {
            ActOn command = new ActOn(conference, records.version(Conference.class, conference), note, "");
            return act.applyAsLong(command);
        });
    }

    /** Nothing of one act is at hand for the next, which else would look through all of it for changes. */
    long does(Instant when, Hand who, Act act) {
        long done = past.at(when, () -> who.takesPart(act::done));
        records.forget();
        return done;
    }

    /** Answers with the id of what it was done to. */
    @FunctionalInterface
    interface Act {
        long done();
    }
}
