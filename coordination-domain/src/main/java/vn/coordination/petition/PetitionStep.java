package vn.coordination.petition;

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
import java.util.Optional;
import vn.coordination.audit.Untrailed;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** One act on a petition, as it was done: who, when, why, and from where to where it led. Never changed. */
@Entity
@Untrailed("is itself the history of its petition; the act stands on the trail with the petition's change")
@Table(name = "petition_step")
public class PetitionStep {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "petition", updatable = false)
    private Petition petition;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PetitionAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", updatable = false)
    private PetitionState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", updatable = false)
    private PetitionState to;

    @Column(updatable = false)
    private Office office;

    /** Null = the system did it. */
    @Column(updatable = false)
    private Long person;

    @Column(updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Ground ground;

    /** Never names the petitioner. */
    @Column(updatable = false)
    private String note;

    /** The day that the act names, such as that of the dialogue; a date of the city's zone. */
    @Column(name = "named_day", updatable = false)
    private LocalDate day;

    protected PetitionStep() {}

    PetitionStep(Petition petition, PetitionAct act, PetitionState from, Doing doing) {
        this.petition = petition;
        this.act = act;
        this.from = from;
        this.to = act.leadsTo(from);
        this.office = doing.office();
        this.person = doing.person() == 0 ? null : doing.person();
        this.at = doing.at();
        this.ground = doing.ground();
        this.note = Text.optional(doing.note());
        this.day = doing.day();
    }

    public PetitionAct act() {
        return act;
    }

    public PetitionState from() {
        return from;
    }

    public PetitionState to() {
        return to;
    }

    public Office office() {
        return office;
    }

    public Long person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    public String note() {
        return note;
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }
}
