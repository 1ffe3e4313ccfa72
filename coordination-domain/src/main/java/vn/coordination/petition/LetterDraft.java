package vn.coordination.petition;

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
import vn.coordination.audit.Masked;
import vn.coordination.organisation.Text;

/** What an officer has prepared for a letter that somebody else signs: one of each kind for a petition. Names no writer. */
@Entity
@Table(name = "petition_letter_draft")
public class LetterDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long petition;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private LetterKind kind;

    private String addressee;

    @Masked
    private String content;

    private long drafter;
    private Instant draftedAt;

    @Version
    private int version;

    protected LetterDraft() {}

    public LetterDraft(long petition, LetterKind kind) {
        this.petition = petition;
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    public void write(String to, String text, long person, Instant now) {
        addressee = Text.optional(to);
        content = Text.optional(text);
        drafter = person;
        draftedAt = now;
    }

    public LetterKind kind() {
        return kind;
    }

    public String addressee() {
        return addressee;
    }

    public String content() {
        return content;
    }

    public long drafter() {
        return drafter;
    }

    public Instant draftedAt() {
        return draftedAt;
    }
}
