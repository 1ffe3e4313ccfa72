package vn.coordination.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.identity.Speaker;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.rule.RuleCode;

/** What an office said at one moment; it has no verbs, because another opinion is another reply (DC-12). */
@Entity
@Table(name = "consultation_reply")
public class Reply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "consultation")
    private Consultation consultation;

    private Office office;

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    private String comments;
    private Instant at;

    /** Null when nobody spoke. */
    private Long person;

    private Long actingFor;

    /** The entry by which silence counts. */
    private String rule;

    protected Reply() {}

    private Reply(Consultation consultation, Office office, Opinion opinion, String comments, Instant at) {
        this.consultation = consultation;
        this.office = office;
        this.opinion = opinion;
        this.comments = comments;
        this.at = at;
    }

    static Reply spoken(Consultation of, Speaker speaker, Opinion opinion, String comments, Instant at) {
        if (opinion == Opinion.SILENT) {
            throw new IllegalArgumentException("who speaks is not silent");
        }
        String said = opinion.needsComments() ? Text.required(comments, "comments") : comments.strip();
        Reply reply = new Reply(of, speaker.office(), opinion, said, at);
        reply.person = speaker.person();
        reply.actingFor = speaker.actingFor();
        return reply;
    }

    static Reply silent(Consultation of, Office office, Instant at) {
        Reply reply = new Reply(of, office, Opinion.SILENT, "", at);
        reply.rule = RuleCode.DC_10.printed();
        return reply;
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public Opinion opinion() {
        return opinion;
    }

    public String comments() {
        return comments;
    }

    public Instant at() {
        return at;
    }

    public Long person() {
        return person;
    }

    public Long actingFor() {
        return actingFor;
    }

    public String rule() {
        return rule;
    }
}
