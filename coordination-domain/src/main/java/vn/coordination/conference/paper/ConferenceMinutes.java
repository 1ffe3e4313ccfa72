package vn.coordination.conference.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.audit.Masked;
import vn.coordination.audit.PartOf;
import vn.coordination.conference.Conference;
import vn.coordination.organisation.Text;
import vn.coordination.shared.Sha256;

/** The minutes of a conference: typed until they are signed, and then what they were. */
@Entity
@PartOf(whole = Conference.class, by = "conference", key = "conference")
@Table(name = "conference_minutes")
public class ConferenceMinutes {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    /** The trail tells that it changed; the signed text is known by its hash. */
    @Masked
    private String text;

    private Instant signedAt;

    private Long signedBy;

    /** Of the signed text; empty before. */
    private String hash = "";

    @Version
    private int version;

    protected ConferenceMinutes() {}

    public ConferenceMinutes(long conference, String text) {
        this.conference = conference;
        write(text);
    }

    public final void write(String newText) {
        requireOpen();
        text = Text.required(newText, "text");
    }

    public void sign(long person, Instant at) {
        requireOpen();
        signedBy = person;
        signedAt = Objects.requireNonNull(at, "at");
        hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private void requireOpen() {
        if (signedAt != null) {
            throw new IllegalStateException("the minutes of conference " + conference + " are signed");
        }
    }

    public String text() {
        return text;
    }

    public Optional<Instant> signed() {
        return Optional.ofNullable(signedAt);
    }

    public Optional<Long> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public String hash() {
        return hash;
    }

    public int version() {
        return version;
    }
}
