package vn.coordination.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * An administrative unit below the city. The key is the statistical code together with the first day of validity: the
 * units of July 2025 reuse the codes of former ones, mostly under another name.
 */
@Entity
@Table(name = "unit")
public class Unit {
    /** What a unit is; the district level ended on 30 June 2025. */
    public enum Kind {
        URBAN_DISTRICT,
        RURAL_DISTRICT,
        DISTRICT_TOWN,
        WARD,
        COMMUNE,
        TOWNSHIP;

        public boolean district() {
            return this == URBAN_DISTRICT || this == RURAL_DISTRICT || this == DISTRICT_TOWN;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String latinName;

    /** Code of the district of the same time; null when there is none. */
    private String parentCode;

    @Embedded
    private Validity validity;

    @ManyToMany
    @JoinTable(
            name = "unit_predecessor",
            joinColumns = @JoinColumn(name = "unit_id"),
            inverseJoinColumns = @JoinColumn(name = "predecessor_id"))
    private Set<Unit> predecessors = new LinkedHashSet<>();

    @Version
    private int version;

    protected Unit() {}

    public Unit(String code, Kind kind, String name, Validity validity) {
        this.code = Text.required(code, "code");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.validity = Objects.requireNonNull(validity, "validity");
        name(name);
    }

    public final void name(String newName) {
        name = Text.required(newName, "name");
        latinName = Text.latin(name);
    }

    /** A unit is never deleted: it ends on its last day, which what followed it must not precede. */
    public void hold(Validity newValidity) {
        Objects.requireNonNull(newValidity, "validity");
        predecessors.forEach(predecessor -> requireEnded(predecessor, newValidity.since()));
        validity = newValidity;
    }

    /**
     * Places it in a district that is there on its first day.
     *
     * @param district null = directly below the city
     */
    public void belongTo(Unit district) {
        if (district != null && !district.mayHold(kind, validity.since())) {
            throw new IllegalArgumentException(district.code + " cannot hold " + code);
        }
        parentCode = district == null ? null : district.code;
    }

    /** It is a district on that day, and the other kind is none. */
    public boolean mayHold(Kind part, LocalDate day) {
        return kind.district() && !part.district() && validity.covers(day);
    }

    /** Notes that the other unit, ended before this one began, went into it wholly or in part. */
    public void follow(Unit predecessor) {
        requireEnded(predecessor, validity.since());
        predecessors.add(predecessor);
    }

    /** The other unit was noted by mistake. */
    public void unfollow(Unit predecessor) {
        predecessors.remove(predecessor);
    }

    private void requireEnded(Unit predecessor, LocalDate day) {
        if (!predecessor.validity.endsBefore(day)) {
            throw new IllegalArgumentException(predecessor.code + " had not ended when " + code + " began");
        }
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The name without the Vietnamese letters, as English and French print it. */
    public String latinName() {
        return latinName;
    }

    public String parentCode() {
        return parentCode;
    }

    public Validity validity() {
        return validity;
    }

    public Set<Unit> predecessors() {
        return Set.copyOf(predecessors);
    }

    public int version() {
        return version;
    }
}
