package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.ArgumentTexts;
import vn.coordination.regulation.Deadline;
import vn.coordination.rule.Argument;
import vn.coordination.shared.City;

/** Makes rows of clocks, with the names the reader may know and the time that is left. */
@ApplicationScoped
class DeadlineRows {
    private final Ladders ladders;
    private final ArgumentTexts texts;
    private final Clock clock;

    protected DeadlineRows() {
        this(null, null, null);
    }

    @Inject
    DeadlineRows(Ladders ladders, ArgumentTexts texts, Clock clock) {
        this.ladders = ladders;
        this.texts = texts;
        this.clock = clock;
    }

    List<DeadlineRow> of(Collection<Deadline> deadlines, Scope scope, Locale locale) {
        List<Argument> arguments = deadlines.stream()
                .flatMap(deadline -> Stream.of(SubjectArgument.of(deadline.subject()), holder(deadline)))
                .filter(Objects::nonNull)
                .toList();
        Map<Argument, String> names = texts.named(arguments, scope, locale);
        return deadlines.stream().map(deadline -> row(deadline, names)).toList();
    }

    /** Without the names of the record and of who has to act. */
    DeadlineRow unnamed(Deadline deadline) {
        return row(deadline, Map.of());
    }

    private DeadlineRow row(Deadline deadline, Map<Argument, String> names) {
        Argument holder = holder(deadline);
        return new DeadlineRow(
                deadline.id(),
                deadline.code(),
                deadline.kind(),
                deadline.subject(),
                names.get(SubjectArgument.of(deadline.subject())),
                deadline.office(),
                holder == null ? null : names.get(holder),
                deadline.awaitedBy().orElse(null),
                deadline.started(),
                deadline.due(),
                ladders.light(deadline),
                workingTime(deadline),
                workingDays(deadline),
                deadline.ended(),
                deadline.ending());
    }

    private static Argument holder(Deadline deadline) {
        return deadline.holder() == null ? null : Argument.person(deadline.holder());
    }

    private Duration workingTime(Deadline deadline) {
        Instant due = deadline.due();
        Instant at = at(deadline);
        if (due == null) {
            return null;
        }
        return due.isAfter(at)
                ? ladders.calendar().workingTimeBetween(at, due)
                : ladders.calendar().workingTimeBetween(due, at);
    }

    /** Working days after today up to the last one; or those that have passed since. */
    private Integer workingDays(Deadline deadline) {
        if (deadline.due() == null || !deadline.term().inDays()) {
            return null;
        }
        LocalDate last = deadline.due().minusNanos(1).atZone(City.ZONE).toLocalDate();
        LocalDate today = at(deadline).atZone(City.ZONE).toLocalDate();
        LocalDate first = today.isAfter(last) ? last : today;
        LocalDate end = today.isAfter(last) ? today : last;
        return ladders.calendar().workingDays(first.plusDays(1), end);
    }

    private Instant at(Deadline deadline) {
        return deadline.ended() == null ? clock.instant() : deadline.ended();
    }
}
