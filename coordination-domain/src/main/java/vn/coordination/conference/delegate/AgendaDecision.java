package vn.coordination.conference.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.conference.ConferenceFacts.Quorum;
import vn.coordination.organisation.Text;

/** An item of the agenda was decided on, with so many members present (MT-07). Never changed. */
@Entity
@Table(name = "agenda_decision")
public class AgendaDecision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    /** On the agenda, the first being 0; the agenda of a running conference stays as it is. */
    @Column(updatable = false)
    private int position;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private Instant at;

    @Column(updatable = false)
    private int present;

    @Column(updatable = false)
    private int members;

    @Column(updatable = false)
    private long person;

    protected AgendaDecision() {}

    /** @param count as it was at that instant */
    public AgendaDecision(long conference, int position, String title, Instant at, Quorum count, long person) {
        this.conference = conference;
        this.position = position;
        this.title = Text.required(title, "title");
        this.at = at;
        this.present = count.present();
        this.members = count.members();
        this.person = person;
    }

    public Long id() {
        return id;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public Instant at() {
        return at;
    }

    public int present() {
        return present;
    }

    public int members() {
        return members;
    }

    public long person() {
        return person;
    }
}
