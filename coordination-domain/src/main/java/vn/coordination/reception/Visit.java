package vn.coordination.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.audit.Masked;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.petition.PetitionKind;

/** A line of the reception register (form 03/TCD). Who came is sealed; nothing else may name him. */
@Entity
@Table(name = "reception_visit")
public class Visit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Office office;

    /** Who received: the leader of the day, or who was at the desk. */
    @Column(updatable = false)
    private long receiver;

    /** Who wrote the line. */
    @Column(updatable = false)
    private long clerk;

    /** Null = at the office's own desk. */
    @Column(updatable = false)
    private Long receptionDay;

    @Column(updatable = false)
    private Instant visitedAt;

    @Column(updatable = false)
    private int people;

    /** The heads of the three offices were alerted (PT-53). */
    @Column(updatable = false)
    private boolean gathering;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PetitionKind kind;

    /** He asked for no protection, and nobody could follow, before he was heard online (OC-09). */
    @Column(updatable = false)
    private boolean openly;

    @Column(updatable = false)
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RefusalGround ground;

    /** What was handed in, which keeps who he is; null otherwise. */
    @Column(updatable = false)
    private Long petition;

    /** Who came; null where a petition keeps it. */
    @Masked
    private String sealed;

    /** The head who signed the notice of refusal; null until one does. */
    private Long noticeSigner;

    private Instant noticeAt;

    /** Number and day of the notice of refusal. */
    private String notice = "";

    @Version
    private int version;

    protected Visit() {}

    /** @param petition what was handed in with it; null for nothing */
    public Visit(RecordVisit command, Reception reception, boolean gathering, Long petition) {
        this.office = reception.office();
        this.receiver = reception.receiver();
        this.clerk = reception.clerk();
        this.visitedAt = reception.at();
        this.receptionDay = command.receptionDay();
        this.people = command.people();
        this.gathering = gathering;
        this.kind = command.kind();
        this.openly = command.terms().unprotected() && command.terms().confidential();
        this.summary = Text.required(command.summary(), "summary");
        this.outcome = command.outcome();
        this.ground = command.ground();
        this.petition = petition;
    }

    public void seal(String identity) {
        sealed = Objects.requireNonNull(identity, "identity");
    }

    /** A head signs the notice of refusal that is owed. */
    public void signNotice(long head) {
        if (!owesNotice() || noticed()) {
            throw new IllegalStateException("visit " + id + " owes no notice");
        }
        noticeSigner = head;
    }

    /** The signed notice was given. */
    public void notice(String number, Instant now) {
        notice = Text.required(number, "notice");
        noticeAt = now;
    }

    public boolean owesNotice() {
        return ground != null && ground.asksForNotice();
    }

    public VisitFacts facts() {
        return new VisitFacts(visitedAt, owesNotice(), Optional.ofNullable(noticeAt));
    }

    /** A denunciation: only who received him may know who he is (PT-35). */
    public boolean shielded() {
        return kind.denounces();
    }

    public boolean receivedBy(long person) {
        return receiver == person || clerk == person;
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public long receiver() {
        return receiver;
    }

    public Optional<Long> receptionDay() {
        return Optional.ofNullable(receptionDay);
    }

    public Instant at() {
        return visitedAt;
    }

    public int people() {
        return people;
    }

    public boolean gathering() {
        return gathering;
    }

    public PetitionKind kind() {
        return kind;
    }

    public String summary() {
        return summary;
    }

    public VisitOutcome outcome() {
        return outcome;
    }

    public Optional<RefusalGround> ground() {
        return Optional.ofNullable(ground);
    }

    public Optional<Long> petition() {
        return Optional.ofNullable(petition);
    }

    public Optional<String> sealed() {
        return Optional.ofNullable(sealed);
    }

    public Optional<Long> noticeSigner() {
        return Optional.ofNullable(noticeSigner);
    }

    public boolean noticed() {
        return noticeAt != null;
    }

    public int version() {
        return version;
    }
}
