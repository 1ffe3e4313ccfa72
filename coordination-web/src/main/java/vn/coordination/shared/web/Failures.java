package vn.coordination.shared.web;

import jakarta.faces.event.ExceptionQueuedEvent;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The failures a request has met so far. */
public final class Failures {
    private Failures() {}

    /** Takes out of the queue those that the handler could answer. */
    public static void answer(Iterable<ExceptionQueuedEvent> queued, Predicate<Throwable> handler) {
        Iterator<ExceptionQueuedEvent> events = queued.iterator();
        while (events.hasNext()) {
            if (handler.test(events.next().getContext().getException())) {
                events.remove();
            }
        }
    }

    /** Pages call services through expressions, so that the failure itself arrives wrapped. */
    public static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> wanted) {
        return Stream.iterate(failure, found -> found != null, Throwable::getCause)
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .findFirst();
    }
}
