package vn.coordination.conference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Untrailed;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** One act on a conference, as it was done: who, when, why, from where to where (MT-14). Never changed. */
@Entity
@Untrailed("is itself the history of its conference; the act stands on the trail with the conference's change")
@Table(name = "conference_step")
public class ConferenceStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conference", updatable = false)
    private Conference conference;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ConferenceAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", updatable = false)
    private ConferenceState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", updatable = false)
    private ConferenceState to;

    @Column(updatable = false)
    private Office office;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private Long approver;

    /** Persons who were told of it. */
    @ElementCollection
    @CollectionTable(name = "conference_told", joinColumns = @JoinColumn(name = "step"))
    @Column(name = "person")
    private Set<Long> told = new HashSet<>();

    protected ConferenceStep() {}

    ConferenceStep(
            Conference conference, ConferenceAct act, ConferenceState from, ConferenceState to, Conduct conduct) {
        this.conference = conference;
        this.act = act;
        this.from = from;
        this.to = to;
        this.office = conduct.office();
        this.person = conduct.person();
        this.at = conduct.at();
        this.note = Text.optional(conduct.note());
        this.approver = conduct.approver();
        this.told.addAll(conduct.told());
    }

    /** It was ready and is not any more, though it goes on. */
    boolean undoesReadiness() {
        return from == ConferenceState.READY && to == ConferenceState.PAPERS_SENT;
    }

    public ConferenceAct act() {
        return act;
    }

    public ConferenceState from() {
        return from;
    }

    public ConferenceState to() {
        return to;
    }

    public Office office() {
        return office;
    }

    public long person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    public String note() {
        return note;
    }

    public Optional<Long> approver() {
        return Optional.ofNullable(approver);
    }

    public Set<Long> told() {
        return Set.copyOf(told);
    }
}
