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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.coordination.audit.Masked;
import vn.coordination.identity.Owned;
import vn.coordination.organisation.Office;

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
        lines.addAll(PreparationLines.begun(this, due).lines());
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
        prepare(act, conduct, anew);
        schedule(newSittings, newRoom);
        prepared().fall(ConferenceTemplate.lines(kind, lead), due);
        prepared()
                .startAnew(line ->
                        act == ConferenceAct.RESUME || anew && line.kind().ofDayAndRoom());
    }

    /**
     * It is held otherwise on its days. What was prepared for another hall, or for another form, is to be done again; a letter
     * that names another chair too.
     */
    public void rearrange(Arrangement how, Conduct conduct) {
        Arrangement before = arrangement();
        prepare(ConferenceAct.REARRANGE, conduct, how.preparedAnewAfter(before));
        calling = calling.arranged(how);
        schedule(sittings(), how.room());
        prepared().startAnew(line -> how.renews(line.kind(), before));
    }

    private void prepare(ConferenceAct act, Conduct conduct, boolean anew) {
        perform(act, anew ? act.unready(state) : act.leadsTo(state), conduct);
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

    /** Whoever is on its list has heard of it, be it of an earlier day. */
    public boolean invited() {
        return steps.stream().anyMatch(step -> step.act() == ConferenceAct.INVITE);
    }

    public PreparationLine line(LineKind wanted) {
        return prepared().line(wanted);
    }

    private PreparationLines prepared() {
        return new PreparationLines(lines);
    }

    /** The day it begins on; whoever opens it before that has begun it. */
    public LocalDate day() {
        return new Round(steps).day(first().day());
    }

    /** Fields that MT-01 asks for in an invitation and that are empty; time, place and chair are never. */
    public Set<String> missing() {
        return calling.missing(agenda);
    }

    public Set<LineKind> ownerless() {
        return prepared().ownerless();
    }

    /** What its clocks read. */
    public ConferenceDates dates(Optional<Instant> tested, Optional<Instant> counted) {
        return ConferenceDates.of(this, tested, counted);
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
        return prepared().persons(calling.chair(), line -> !secret() || line.office() == lead);
    }

    /** Whoever chairs it or prepares something for it, may he read all of it or his line only. */
    public Set<Long> named() {
        return prepared().persons(calling.chair(), line -> true);
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

    public Arrangement arrangement() {
        return calling.arrangement(room());
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
