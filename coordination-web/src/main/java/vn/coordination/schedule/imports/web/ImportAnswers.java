package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.imports.Answers;
import vn.coordination.schedule.imports.ImportedRow;
import vn.coordination.schedule.imports.ImportedWeek;
import vn.coordination.schedule.imports.OpenQuestion;
import vn.coordination.schedule.imports.ProblemKind;
import vn.coordination.schedule.imports.Proposal;
import vn.coordination.shared.web.Formats;

/** The questions asked about one file, each once, and what was answered; a question stays when it has been answered. */
public class ImportAnswers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WORDS_SHOWN = 90;

    private final List<AskedPlace> places = new ArrayList<>();
    private final List<AskedPeople> people = new ArrayList<>();
    private final List<AskedTimes> times = new ArrayList<>();
    /** Those of the file before, which a corrected file most often asks again; null for the first file. */
    private final ImportAnswers before;

    private Long body;

    ImportAnswers() {
        this(null);
    }

    private ImportAnswers(ImportAnswers before) {
        this.before = before;
    }

    ImportAnswers forNextFile() {
        ImportAnswers last = new ImportAnswers();
        last.places.addAll(places);
        last.people.addAll(people);
        last.times.addAll(times);
        ImportAnswers next = new ImportAnswers(last);
        next.body = body;
        return next;
    }

    /**
     * Takes over what a reading asks and was not asked before.
     *
     * @return whether the file before has answered some of it
     */
    boolean ask(ImportedWeek week, ImportSentences sentences) {
        long answered = answered();
        for (OpenQuestion question : week.questions()) {
            switch (question.column()) {
                case PLACE -> askPlace(question, week, sentences);
                case ATTENDEES -> askPeople(question, week, sentences);
                default -> askTime(question, week, sentences);
            }
        }
        times.sort(Comparator.comparingInt(AskedTimes::getLine));
        return answered() > answered;
    }

    private void askPlace(OpenQuestion question, ImportedWeek week, ImportSentences sentences) {
        List<Long> rooms = question.proposal() instanceof Proposal.Rooms proposal ? proposal.rooms() : List.of();
        String row = question.subject().isEmpty() ? words(question.lines().get(0), week, sentences) : "";
        AskedPlace asked = new AskedPlace(sentences.of(question), question.subject(), question.lines(), row, rooms);
        if (places.stream().noneMatch(asked::asksTheSame)) {
            places.add(asked);
            earlier(ImportAnswers::getPlaces, asked::asksAgain).ifPresent(asked::answerAs);
        }
    }

    private <T> Optional<T> earlier(Function<ImportAnswers, List<T>> questions, Predicate<T> same) {
        return before == null
                ? Optional.empty()
                : questions.apply(before).stream().filter(same).findFirst();
    }

    private void askPeople(OpenQuestion question, ImportedWeek week, ImportSentences sentences) {
        List<Long> persons = question.proposal() instanceof Proposal.People proposal ? proposal.persons() : List.of();
        boolean rowOnly =
                question.kind() == ProblemKind.CONCERNED_NEED_PEOPLE || question.kind() == ProblemKind.MISSING_PEOPLE;
        String row = rowOnly ? words(question.lines().get(0), week, sentences) : "";
        AskedPeople asked = new AskedPeople(sentences.of(question), question.subject(), question.lines(), row, persons);
        if (people.stream().noneMatch(asked::asksTheSame)) {
            people.add(asked);
            earlier(ImportAnswers::getPeople, asked::asksAgain).ifPresent(asked::answerAs);
        }
    }

    private void askTime(OpenQuestion question, ImportedWeek week, ImportSentences sentences) {
        int line = question.lines().get(0);
        AskedTimes asked = times.stream()
                .filter(found -> found.getLine() == line)
                .findFirst()
                .orElseGet(() -> {
                    AskedTimes fresh =
                            new AskedTimes(line, words(line, week, sentences), (Proposal.Times) question.proposal());
                    times.add(fresh);
                    earlier(ImportAnswers::getTimes, fresh::asksAgain).ifPresent(fresh::answerAs);
                    return fresh;
                });
        asked.asking(question.kind() == ProblemKind.MISSING_START, question.kind() == ProblemKind.MISSING_END);
    }

    private static String words(int line, ImportedWeek week, ImportSentences sentences) {
        return week.rows().stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .map(row -> words(row, sentences))
                .orElse("");
    }

    private static String words(ImportedRow row, ImportSentences sentences) {
        String day = row.day() == null ? "" : sentences.of(row.day(), row.half()) + " · ";
        String begins = row.starts() == null ? "" : Formats.time(row.starts()) + " · ";
        return day + begins + ImportedLine.shortened(row.content(), WORDS_SHOWN);
    }

    /** What was answered so far, for the next reading of the same file. */
    Answers given() {
        Map<String, List<Long>> shared = new HashMap<>();
        Map<String, Place> placesByText = new HashMap<>();
        Map<Integer, Map<String, List<Long>>> peopleByLine = new HashMap<>();
        Map<Integer, Place> placesByLine = new HashMap<>();
        for (AskedPeople asked : people) {
            asked.answer().ifPresent(persons -> {
                Map<String, List<Long>> where = asked.isRowOnly()
                        ? peopleByLine.computeIfAbsent(asked.getLines().get(0), line -> new HashMap<>())
                        : shared;
                where.put(asked.getSubject(), persons);
            });
        }
        for (AskedPlace asked : places) {
            asked.answer().ifPresent(place -> {
                if (asked.isWritten()) {
                    placesByText.put(asked.getSubject(), place);
                } else {
                    asked.getLines().forEach(line -> placesByLine.put(line, place));
                }
            });
        }
        return new Answers(shared, placesByText, rows(peopleByLine, placesByLine));
    }

    private Map<Integer, Answers.ForRow> rows(
            Map<Integer, Map<String, List<Long>>> peopleByLine, Map<Integer, Place> placesByLine) {
        Map<Integer, Answers.ForRow> rows = new HashMap<>();
        Map<Integer, AskedTimes> timesByLine = new HashMap<>();
        times.forEach(asked -> timesByLine.put(asked.getLine(), asked));
        List<Integer> lines = new ArrayList<>(peopleByLine.keySet());
        lines.addAll(placesByLine.keySet());
        lines.addAll(timesByLine.keySet());
        for (int line : lines) {
            AskedTimes asked = timesByLine.get(line);
            LocalTime starts = asked == null ? null : asked.startAnswer().orElse(null);
            LocalTime ends = asked == null ? null : asked.endAnswer().orElse(null);
            rows.put(
                    line,
                    new Answers.ForRow(
                            starts, ends, placesByLine.get(line), peopleByLine.getOrDefault(line, Map.of())));
        }
        return rows;
    }

    /** Equal for equal answers, so that one sees whether anything was answered since the last reading. */
    int mark() {
        return Objects.hash(
                body,
                places.stream().map(AskedPlace::answer).toList(),
                people.stream().map(AskedPeople::answer).toList(),
                times.stream().map(AskedTimes::startAnswer).toList(),
                times.stream().map(AskedTimes::endAnswer).toList());
    }

    private long answered() {
        return Stream.of(
                        places.stream().map(AskedPlace::answer),
                        people.stream().map(AskedPeople::answer),
                        times.stream().map(AskedTimes::startAnswer),
                        times.stream().map(AskedTimes::endAnswer))
                .flatMap(answers -> answers)
                .filter(Optional::isPresent)
                .count();
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public List<AskedPlace> getPlaces() {
        return places;
    }

    public List<AskedPeople> getPeople() {
        return people;
    }

    public List<AskedTimes> getTimes() {
        return times;
    }
}
