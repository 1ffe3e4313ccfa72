package vn.coordination.regulation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.audit.Untrailed;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.WorkingCalendar;

/** A clock that runs against an office: what it measures, since when, until when, and how it ended. */
@Entity
@Untrailed("started, moved and ended by acts of its feature, which are on the trail; moves stand in recount_line")
@Table(name = "deadline")
public class Deadline {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    private String subjectType;

    private String subject;

    private String office;

    /** The person who has to act; null = whoever has the duty. */
    private Long holder;

    @Enumerated(EnumType.STRING)
    private Role duty;

    /** The office that waits for it; null = none in particular. */
    private String awaitedBy;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    private Instant started;

    @Embedded
    private Term term;

    private Instant due;

    /** Whether the article itself says what follows, so that the common ladder stays away. */
    private boolean ownLadder;

    @ElementCollection
    @CollectionTable(name = "deadline_pause", joinColumns = @JoinColumn(name = "deadline"))
    private List<Pause> pauses = new ArrayList<>();

    private Instant ended;

    @Enumerated(EnumType.STRING)
    private Ending ending;

    /** Key of what ended it, e.g. {@code week.confirmed}. */
    private String endedBy;

    @Version
    private int version;

    protected Deadline() {}

    public Deadline(StartDeadline command, WorkingCalendar calendar) {
        this.code = command.code().printed();
        this.subjectType = command.subject().type();
        this.subject = command.subject().id();
        this.office = command.office().code();
        this.holder = command.holder();
        this.duty = command.duty();
        this.awaitedBy =
                command.awaitedBy() == null ? null : command.awaitedBy().code();
        this.kind = command.kind();
        this.started = command.started();
        this.term = command.term();
        this.ownLadder = command.ownLadder();
        recount(calendar);
    }

    /** How the due date comes about under this calendar. */
    public Count count(WorkingCalendar calendar) {
        return Counting.of(started, term, List.copyOf(pauses), calendar);
    }

    /** Counts anew; true when the due date moved. */
    public final boolean recount(WorkingCalendar calendar) {
        Instant before = due;
        due = count(calendar).due();
        return !Objects.equals(before, due);
    }

    /** Stops the clock. */
    public void pause(Instant now, String reason, Instant cap, WorkingCalendar calendar) {
        requireOpen();
        if (pauses.stream().anyMatch(pause -> pause.standsAt(now))) {
            throw new IllegalStateException("clock " + id + " stands still already");
        }
        pauses.add(new Pause(now, null, reason, cap));
        recount(calendar);
    }

    /** Lets the clock run on. */
    public void resume(Instant now, WorkingCalendar calendar) {
        requireOpen();
        Pause open = pauses.stream()
                .filter(Pause::isOpen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("clock " + id + " runs"));
        pauses.set(pauses.indexOf(open), open.resumed(now));
        recount(calendar);
    }

    /** Runs for another term from the same start, as where the law gives a complex case more time. */
    public void lengthen(Term longer, WorkingCalendar calendar) {
        requireOpen();
        term = Objects.requireNonNull(longer, "longer");
        recount(calendar);
    }

    /** Somebody else has to act; null = whoever has the duty. */
    public void handTo(Long person) {
        requireOpen();
        holder = person;
    }

    public void end(Ending how, Instant when, String by) {
        requireOpen();
        ending = how;
        ended = when;
        endedBy = by;
    }

    /** What had ended it is undone: it runs on from its same start, until its same end. */
    public void runOn() {
        if (isOpen()) {
            throw new IllegalStateException("clock " + id + " runs");
        }
        ending = null;
        ended = null;
        endedBy = null;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("clock " + id + " has ended");
        }
    }

    public boolean isOpen() {
        return ending == null;
    }

    /** The pause in which the clock stands now, if it does. */
    public Optional<Pause> standing(Instant now) {
        return pauses.stream().filter(pause -> pause.standsAt(now)).findFirst();
    }

    public Long id() {
        return id;
    }

    public RuleCode code() {
        return RuleCode.of(code);
    }

    public Subject subject() {
        return new Subject(subjectType, subject);
    }

    public Office office() {
        return Office.of(office);
    }

    public Long holder() {
        return holder;
    }

    public Role duty() {
        return duty;
    }

    public Optional<Office> awaitedBy() {
        return Optional.ofNullable(awaitedBy).map(Office::of);
    }

    public ClockKind kind() {
        return kind;
    }

    public Instant started() {
        return started;
    }

    public Term term() {
        return term;
    }

    public Instant due() {
        return due;
    }

    public boolean hasOwnLadder() {
        return ownLadder;
    }

    public Instant ended() {
        return ended;
    }

    public Ending ending() {
        return ending;
    }

    public List<Pause> pauses() {
        return List.copyOf(pauses);
    }

    public int version() {
        return version;
    }
}
