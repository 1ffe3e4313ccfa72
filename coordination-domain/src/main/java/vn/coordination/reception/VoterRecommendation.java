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
import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.petition.PetitionKind;

/** What voters recommend or reflect at a meeting; it names no voter, and is no petition (VR-06). */
@Entity
@Table(name = "voter_recommendation")
public class VoterRecommendation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Office office;

    @Column(updatable = false)
    private LocalDate heardOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PetitionKind kind;

    @Column(updatable = false)
    private String summary;

    @Version
    private int version;

    protected VoterRecommendation() {}

    public VoterRecommendation(Office office, LocalDate heardOn, PetitionKind kind, String summary) {
        if (!kind.suggests()) {
            throw new IllegalArgumentException("not a recommendation: " + kind);
        }
        this.office = Objects.requireNonNull(office, "office");
        this.heardOn = Objects.requireNonNull(heardOn, "heardOn");
        this.kind = kind;
        this.summary = Text.required(summary, "summary");
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
