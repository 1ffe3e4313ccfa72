package vn.coordination.conference.paper;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.audit.PartOf;
import vn.coordination.conference.Conference;
import vn.coordination.document.StoredFile;

/** A version of a paper, with its summary if it has one, each known by its hash. Never changed: what is new is another one. */
@Entity
@PartOf(whole = Conference.class, by = "conference", key = "mark")
@Table(name = "paper_version")
public class PaperVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    @Column(updatable = false)
    private long paper;

    /** Within the paper, from 1. */
    @Column(updatable = false)
    private int number;

    /** Number of the paper and of the version: 3.2. */
    @Column(updatable = false)
    private String mark;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "file", updatable = false))
    @AttributeOverride(name = "type", column = @Column(name = "type", updatable = false))
    @AttributeOverride(name = "size", column = @Column(name = "size", updatable = false))
    @AttributeOverride(name = "hash", column = @Column(name = "hash", updatable = false))
    @AttributeOverride(name = "pages", column = @Column(name = "pages", updatable = false))
    @AttributeOverride(name = "keyNumber", column = @Column(name = "key_number", updatable = false))
    private StoredFile content;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "summary_file", updatable = false))
    @AttributeOverride(name = "type", column = @Column(name = "summary_type", updatable = false))
    @AttributeOverride(name = "size", column = @Column(name = "summary_size", updatable = false))
    @AttributeOverride(name = "hash", column = @Column(name = "summary_hash", updatable = false))
    @AttributeOverride(name = "pages", column = @Column(name = "summary_pages", updatable = false))
    @AttributeOverride(name = "keyNumber", column = @Column(name = "summary_key_number", updatable = false))
    private StoredFile summary;

    @Column(updatable = false)
    private long person;

    @Column(updatable = false)
    private Instant at;

    protected PaperVersion() {}

    /** @param summary null for none */
    public PaperVersion(
            ConferencePaper paper, int number, StoredFile content, StoredFile summary, long person, Instant at) {
        this.conference = paper.conference();
        this.paper = paper.id();
        this.number = number;
        this.mark = paper.number() + "." + number;
        this.content = Objects.requireNonNull(content, "content");
        this.summary = summary;
        this.person = person;
        this.at = Objects.requireNonNull(at, "at");
    }

    public Long id() {
        return id;
    }

    public long conference() {
        return conference;
    }

    public long paper() {
        return paper;
    }

    public int number() {
        return number;
    }

    public String mark() {
        return mark;
    }

    public StoredFile content() {
        return content;
    }

    public Optional<StoredFile> summary() {
        return Optional.ofNullable(summary);
    }

    public long person() {
        return person;
    }

    public Instant at() {
        return at;
    }
}
