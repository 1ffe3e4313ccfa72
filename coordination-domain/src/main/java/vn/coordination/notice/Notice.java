package vn.coordination.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.audit.Untrailed;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;

/** One person was told of one thing. The sentence is made when it is read; here stand its key and ids only. */
@Entity
@Table(name = "notice")
@Untrailed("the row itself says who was told what and when it was read, and nothing else of it changes")
public class Notice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long personId;
    private Instant toldAt;
    private Office toldBy;
    private String textKey;

    @Convert(converter = ArgumentsText.class)
    private List<Argument> arguments;

    private String subjectType;

    @Column(name = "subject")
    private String subjectId;

    private boolean urgent;
    private Instant readAt;

    @Version
    private int version;

    protected Notice() {}

    public Long id() {
        return id;
    }

    public long person() {
        return personId;
    }

    public Instant toldAt() {
        return toldAt;
    }

    /** The office that told; null when it was the system itself. */
    public Office toldBy() {
        return toldBy;
    }

    public String textKey() {
        return textKey;
    }

    public List<Argument> arguments() {
        return arguments;
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId);
    }

    public boolean urgent() {
        return urgent;
    }

    public Instant readAt() {
        return readAt;
    }
}
