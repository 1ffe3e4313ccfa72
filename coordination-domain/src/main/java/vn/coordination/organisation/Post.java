package vn.coordination.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** What a person is, for a time; one person may hold several posts at once. */
@Entity
@Table(name = "post")
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private Office office;

    @Embedded
    private Names title;

    private boolean leader;
    private int boardRank;
    private Aliases aliases;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected Post() {}

    public Post(Person person, Office office, Names title, Standing standing, Validity validity) {
        this.person = Objects.requireNonNull(person, "person");
        this.office = Objects.requireNonNull(office, "office");
        this.validity = Objects.requireNonNull(validity, "validity");
        describe(title, standing);
    }

    public void describe(Names newTitle, Standing standing) {
        title = Objects.requireNonNull(newTitle, "title");
        leader = standing.leader();
        boardRank = standing.boardRank();
        aliases = standing.aliases();
    }

    public void hold(Validity newValidity) {
        validity = Objects.requireNonNull(newValidity, "validity");
    }

    public boolean heldOn(LocalDate date) {
        return validity.covers(date);
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    /** The office that keeps the post's calendar. */
    public Office office() {
        return office;
    }

    public Names title() {
        return title;
    }

    /** Whether the post has a row on the week board. */
    public boolean leader() {
        return leader;
    }

    /** Place on the board and in lists; small comes first. */
    public int boardRank() {
        return boardRank;
    }

    public Aliases aliases() {
        return aliases;
    }

    public Validity validity() {
        return validity;
    }

    public int version() {
        return version;
    }

    /** Where a post stands among the others, and the short forms schedules use for it. */
    public record Standing(boolean leader, int boardRank, Aliases aliases) {
        public Standing {
            if (boardRank < 0) {
                throw new IllegalArgumentException("a rank cannot be negative: " + boardRank);
            }
            Objects.requireNonNull(aliases, "aliases");
        }
    }
}
