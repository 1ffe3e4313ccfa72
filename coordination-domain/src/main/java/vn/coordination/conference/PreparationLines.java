package vn.coordination.conference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is prepared for a conference, one line of each kind. */
record PreparationLines(List<PreparationLine> lines) {
    /** As the template of its kind begins them. */
    static PreparationLines begun(Conference conference, Function<ConferenceTemplate.Line, LocalDate> due) {
        return new PreparationLines(ConferenceTemplate.lines(conference.kind(), conference.lead()).stream()
                .map(line -> new PreparationLine(conference, line.kind(), line.office(), due.apply(line)))
                .toList());
    }

    /** Each has another last day, as its line of the template is reckoned now. */
    void fall(List<ConferenceTemplate.Line> template, Function<ConferenceTemplate.Line, LocalDate> due) {
        template.forEach(line -> line(line.kind()).fall(due.apply(line)));
    }

    PreparationLine line(LineKind wanted) {
        return lines.stream().filter(line -> line.kind() == wanted).findFirst().orElseThrow();
    }

    /** What was done of those is to be done again. */
    void startAnew(Predicate<PreparationLine> which) {
        lines.stream().filter(which).forEach(PreparationLine::startAnew);
    }

    /** Whoever chairs and whoever was named for one of those. */
    Set<Long> persons(long chair, Predicate<PreparationLine> which) {
        Stream<Long> owners = lines.stream().filter(which).flatMap(line -> line.owner().stream());
        return Stream.concat(Stream.of(chair), owners).collect(Collectors.toSet());
    }

    Set<LineKind> ownerless() {
        return lines.stream()
                .filter(line -> line.owner().isEmpty())
                .map(PreparationLine::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineKind.class)));
    }
}
