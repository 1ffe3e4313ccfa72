package vn.coordination.conference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Masked;
import vn.coordination.audit.PartOf;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** One thing that has to be prepared, by one office, by one person of it, by one day (MT-05). */
@Entity
@PartOf(whole = Conference.class, by = "conference", key = "kind")
@Table(name = "preparation_line")
public class PreparationLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conference", updatable = false)
    private Conference conference;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LineKind kind;

    private Office office;

    /** What it asks for, in words of the lead that the office may read even where the rest is secret; may be empty. */
    @Masked
    private String needs = "";

    /** Null until the office has named somebody. */
    private Long owner;

    /** The last day, local to the city. */
    private LocalDate due;

    private Instant doneAt;

    protected PreparationLine() {}

    PreparationLine(Conference conference, LineKind kind, Office office, LocalDate due) {
        this.conference = conference;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.office = Objects.requireNonNull(office, "office");
        this.due = Objects.requireNonNull(due, "due");
    }

    /** That office sees to it; whom another one names is its own affair. */
    void giveTo(Office other, String newNeeds) {
        needs = Text.optional(newNeeds);
        if (office != other) {
            office = Objects.requireNonNull(other, "office");
            owner = null;
            doneAt = null;
        }
    }

    void assign(long person) {
        owner = person;
    }

    void finish(Instant now) {
        doneAt = now;
    }

    /** What was done is to be done again. */
    void startAnew() {
        doneAt = null;
    }

    /** Another day of the conference, or of the calendar by which its last day is counted back. */
    void fall(LocalDate newDue) {
        due = Objects.requireNonNull(newDue, "due");
    }

    /** What its clock reads. */
    public LineDates dates(ConferenceDates dates) {
        return new LineDates(PreparationDays.of(dates.kind()).before(kind), done(), dates);
    }

    public Long id() {
        return id;
    }

    public LineKind kind() {
        return kind;
    }

    public Office office() {
        return office;
    }

    public String needs() {
        return needs;
    }

    public Optional<Long> owner() {
        return Optional.ofNullable(owner);
    }

    /** What of a secret conference whoever prepares this may see and change, and nobody else of his office but its leaders. */
    public OwnedLine owned() {
        Set<Long> readers = new HashSet<>(conference.readers());
        owner().ifPresent(readers::add);
        return new OwnedLine(office, conference.secret(), readers);
    }

    public LocalDate due() {
        return due;
    }

    public Optional<Instant> done() {
        return Optional.ofNullable(doneAt);
    }
}
