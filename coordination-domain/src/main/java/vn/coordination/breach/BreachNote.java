package vn.coordination.breach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.rule.RuleCode;

/** What the office concerned has to say of a breach. Written once; a second thought is a second note. */
@Entity
@Table(name = "breach_note")
public class BreachNote {
    public static final int LONGEST = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    /** Of the judgement or of the clock. */
    private String source;

    private String code;

    private Office office;

    private long writtenBy;

    private Instant writtenAt;

    private String words;

    protected BreachNote() {}

    /** @param person who writes for the office */
    public BreachNote(BreachKey breach, Office office, long person, Instant at, String words) {
        this.origin = breach.origin();
        this.source = breach.id();
        this.code = breach.code().printed();
        this.office = office;
        this.writtenBy = person;
        this.writtenAt = at;
        this.words = Text.required(words, "words");
        if (this.words.length() > LONGEST) {
            throw new IllegalArgumentException("a note has at most " + LONGEST + " characters");
        }
    }

    public Long id() {
        return id;
    }

    public BreachKey breach() {
        return new BreachKey(origin, source, RuleCode.of(code));
    }

    public Office office() {
        return office;
    }

    public String words() {
        return words;
    }
}
