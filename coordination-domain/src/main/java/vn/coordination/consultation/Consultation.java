package vn.coordination.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Speaker;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** A question that the lead office puts to the others about one record, and what they said. */
@Entity
@Table(name = "consultation")
public class Consultation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String subjectType;
    private String subject;
    private Office leadOffice;
    private String question;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private ConsultationState state = ConsultationState.SENT;

    private Instant askedAt;
    private String synthesis;
    private Instant synthesisedAt;

    @ElementCollection
    @CollectionTable(name = "consultation_office", joinColumns = @JoinColumn(name = "consultation"))
    @Column(name = "office")
    private Set<Office> offices = EnumSet.noneOf(Office.class);

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Reply> replies = new ArrayList<>();

    @Version
    private int version;

    protected Consultation() {}

    /** Sends the question. */
    public Consultation(Ask ask, Instant now) {
        if (ask.offices().isEmpty()) {
            throw new IllegalArgumentException("nobody is asked");
        }
        this.subjectType = ask.subject().type();
        this.subject = ask.subject().id();
        this.leadOffice = Objects.requireNonNull(ask.lead(), "lead");
        this.question = Text.required(ask.question(), "question");
        this.matter = Objects.requireNonNull(ask.matter(), "matter");
        this.urgent = ask.urgent();
        this.askedAt = Objects.requireNonNull(now, "now");
        this.offices.addAll(ask.offices());
    }

    /** Adds what the office says now; what it said before stays. */
    public Reply reply(Speaker speaker, Opinion opinion, String comments, Instant now) {
        requireSent();
        requireAsked(speaker.office());
        return add(Reply.spoken(this, speaker, opinion, comments, now));
    }

    /** Takes the silence of the office for its consent (DC-10); who has spoken is not silent. */
    public Reply deem(Office office, Instant now) {
        requireSent();
        requireAsked(office);
        if (!matter.silenceConsents()) {
            throw new IllegalStateException("silence consents to nothing in a matter of " + matter);
        }
        if (word(office).isPresent()) {
            throw new IllegalStateException(office + " has spoken on consultation " + id);
        }
        return add(Reply.silent(this, office, now));
    }

    /** Puts the replies together, once no office is waited for. */
    public void synthesise(String text, Instant now) {
        if (!waitedFor().isEmpty()) {
            throw new IllegalStateException("consultation " + id + " waits for " + waitedFor());
        }
        become(ConsultationState.SYNTHESISED);
        synthesis = Text.required(text, "synthesis");
        synthesisedAt = now;
    }

    /** The matter is decided, or the question taken back. */
    public void close() {
        become(ConsultationState.CLOSED);
    }

    /** The last thing the office said. */
    public Optional<Reply> word(Office office) {
        return replies.stream().filter(reply -> reply.office() == office).reduce((earlier, later) -> later);
    }

    /** Offices that have not been heard and whose silence does not count yet. */
    public Set<Office> waitedFor() {
        Set<Office> waited = new TreeSet<>(offices);
        replies.forEach(reply -> waited.remove(reply.office()));
        return waited;
    }

    /** The office's part in it, as its clock reads it now. */
    public AskedFacts facts(Office office, Instant now) {
        Optional<Reply> first =
                replies.stream().filter(reply -> reply.office() == office).findFirst();
        return new AskedFacts(
                urgent,
                askedAt,
                first.map(Reply::opinion).orElse(null),
                first.map(Reply::at).orElse(null),
                state == ConsultationState.CLOSED ? now : null);
    }

    private Reply add(Reply reply) {
        replies.add(reply);
        return reply;
    }

    private void requireSent() {
        if (state != ConsultationState.SENT) {
            throw new IllegalStateException("consultation " + id + " takes no replies in state " + state);
        }
    }

    private void requireAsked(Office office) {
        if (!offices.contains(office)) {
            throw new IllegalArgumentException(office + " was not asked in consultation " + id);
        }
    }

    private void become(ConsultationState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("consultation " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public Subject subject() {
        return new Subject(subjectType, subject);
    }

    public Office leadOffice() {
        return leadOffice;
    }

    public String question() {
        return question;
    }

    public Matter matter() {
        return matter;
    }

    public boolean urgent() {
        return urgent;
    }

    public ConsultationState state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String synthesis() {
        return synthesis;
    }

    public Instant synthesisedAt() {
        return synthesisedAt;
    }

    public Set<Office> offices() {
        return new TreeSet<>(offices);
    }

    public List<Reply> replies() {
        return List.copyOf(replies);
    }

    public int version() {
        return version;
    }
}
