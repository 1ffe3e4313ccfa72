package vn.coordination.conference;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.audit.Masked;
import vn.coordination.identity.Owned;
import vn.coordination.organisation.Office;
import vn.coordination.shared.City;

/** A conference that one office leads and the others help to serve. Its people and its room are claimed by slots. */
@Entity
@Table(name = "conference")
public class Conference extends ScheduledConference implements Owned {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Office lead;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConferenceKind kind;

    @Embedded
    @Masked(whenTrue = "calling.secret")
    private Calling calling;

    @Enumerated(EnumType.STRING)
    private ConferenceState state;

    @ElementCollection
    @CollectionTable(name = "conference_agenda", joinColumns = @JoinColumn(name = "conference"))
    @OrderColumn(name = "position")
    @Masked(whenTrue = "calling.secret")
    private List<AgendaItem> agenda = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PreparationLine> lines = new ArrayList<>();

    @OneToMany(mappedBy = "conference", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ConferenceStep> steps = new ArrayList<>();

    @Embedded
    private Result result = Result.NONE;

    @Version
    private int version;

    protected Conference() {}

    /**
     * @param due the last day of a line of the template
     * @param agenda what its template begins with
     */
    public Conference(
            PlanConference command,
            List<Sitting> sittings,
            Function<ConferenceTemplate.Line, LocalDate> due,
            List<AgendaItem> agenda) {
        this.lead = command.lead();
        this.kind = command.kind();
        this.calling = command.calling();
        this.state = ConferenceState.PLANNED;
        schedule(sittings, command.room());
        this.agenda.addAll(agenda);
        ConferenceTemplate.lines(kind, lead)
                .forEach(line -> lines.add(new PreparationLine(this, line.kind(), line.office(), due.apply(line))));
    }

    /** What is done without anything else changing but where it stands. */
    public void perform(ConferenceAct act, Conduct conduct) {
        perform(act, act.leadsTo(state), conduct);
    }

    private void perform(ConferenceAct act, ConferenceState to, Conduct conduct) {
        if (!act.possibleIn(state)) {
            throw new IllegalStateException("conference " + id + " is " + state + ": no " + act);
        }
        steps.add(new ConferenceStep(this, act, state, to, conduct));
        state = to;
    }

    public void describe(DescribeConference words) {
        calling = calling.said(words);
    }

    public void order(List<AgendaItem> items) {
        agenda.clear();
        agenda.addAll(items);
    }

    /** @param needs what it asks for, in words that the office may read whoever else may not; may be empty */
    public void giveLine(LineKind kind, Office office, String needs) {
        line(kind).giveTo(office, needs);
    }

    public void assignLine(LineKind kind, long person) {
        line(kind).assign(person);
    }

    public void finishLine(LineKind kind, Instant now) {
        line(kind).finish(now);
    }

    /** Its last day is another one, because the calendar changed. */
    public void lineFalls(LineKind kind, LocalDate due) {
        line(kind).fall(due);
    }

    /**
     * It has other days, and perhaps another room; the last days of the lines follow. One that was ready for a day and a room
     * is not ready for others (part (e)): what was prepared for them is to be done again, and all of it after it had no day.
     */
    public void move(
            ConferenceAct act,
            Conduct conduct,
            List<Sitting> newSittings,
            long newRoom,
            Function<ConferenceTemplate.Line, LocalDate> due) {
        boolean anew = preparedAnewAt(hours(newSittings), newRoom);
        boolean unready = state == ConferenceState.READY && anew;
        perform(act, unready ? ConferenceState.PAPERS_SENT : act.leadsTo(state), conduct);
        schedule(newSittings, newRoom);
        ConferenceTemplate.lines(kind, lead).forEach(line -> line(line.kind()).fall(due.apply(line)));
        lines.stream()
                .filter(line ->
                        act == ConferenceAct.RESUME || anew && line.kind().ofDayAndRoom())
                .forEach(PreparationLine::startAnew);
    }

    public void open(int present, Conduct conduct) {
        perform(ConferenceAct.OPEN, conduct);
        result = result.counted(present);
    }

    /** @param present so few that it is not held */
    public void fail(int present, Conduct conduct) {
        perform(ConferenceAct.FAIL, conduct);
        result = result.counted(present);
    }

    public void conclude(Conclude command, Conduct conduct) {
        perform(ConferenceAct.CONCLUDE, conduct);
        result = command.result(result.present());
    }

    /** When that was done last, and has not to be done again. */
    public Optional<Instant> last(ConferenceAct act) {
        return new Round(steps).last(act);
    }

    public PreparationLine line(LineKind wanted) {
        return lines.stream().filter(line -> line.kind() == wanted).findFirst().orElseThrow();
    }

    /** The day it begins on; whoever opens it before that has begun it. */
    public LocalDate day() {
        LocalDate called = first().day();
        return last(ConferenceAct.OPEN)
                .map(when -> when.atZone(City.ZONE).toLocalDate())
                .filter(called::isAfter)
                .orElse(called);
    }

    /** Fields that MT-01 asks for in an invitation and that are empty; time, place and chair are never. */
    public Set<String> missing() {
        Set<String> missing = calling.missing();
        if (agenda.isEmpty()) {
            missing.add("agenda");
        }
        return missing;
    }

    public Set<LineKind> ownerless() {
        return lines.stream()
                .filter(line -> line.owner().isEmpty())
                .map(PreparationLine::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LineKind.class)));
    }

    /** What its clocks read. */
    public ConferenceDates dates(Optional<Instant> tested, Optional<Instant> counted) {
        Optional<Instant> beginning =
                Optional.of(first().beginning()).filter(day -> state != ConferenceState.POSTPONED);
        Map<ConferenceAct, Instant> done = new EnumMap<>(ConferenceAct.class);
        for (ConferenceAct act : ConferenceAct.values()) {
            last(act).ifPresent(when -> done.put(act, when));
        }
        return new ConferenceDates(
                kind, calling.online(), !result.exempt().isEmpty(), beginning, done, tested, counted);
    }

    @Override
    public Office owner() {
        return lead;
    }

    @Override
    public boolean secret() {
        return calling.secret();
    }

    /**
     * Whoever chairs it or prepares something for it. Of a secret one other offices see the lines they have and no more:
     * whom they name would otherwise read what only the lead may open.
     */
    @Override
    public Set<Long> readers() {
        return named(line -> !secret() || line.office() == lead);
    }

    /** Whoever chairs it or prepares something for it, may he read all of it or his line only. */
    public Set<Long> named() {
        return named(line -> true);
    }

    private Set<Long> named(Predicate<PreparationLine> wanted) {
        return Stream.concat(
                        Stream.of(calling.chair()),
                        lines.stream().filter(wanted).flatMap(line -> line.owner().stream()))
                .collect(Collectors.toSet());
    }

    /** It is served jointly: the others see it. */
    @Override
    public Set<Office> sharedWith() {
        return EnumSet.allOf(Office.class);
    }

    public Long id() {
        return id;
    }

    public Office lead() {
        return lead;
    }

    public ConferenceKind kind() {
        return kind;
    }

    public Calling calling() {
        return calling;
    }

    public ConferenceState state() {
        return state;
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }

    public List<PreparationLine> lines() {
        return List.copyOf(lines);
    }

    public List<ConferenceStep> steps() {
        return List.copyOf(steps);
    }

    public Result result() {
        return result;
    }

    public int version() {
        return version;
    }
}
