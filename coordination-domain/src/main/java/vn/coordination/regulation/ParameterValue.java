package vn.coordination.regulation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.Validity;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;

/** One value of a number of the regulation, with the days on which it holds. */
@Entity
@Table(name = "parameter")
public class ParameterValue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String value;
    private String unit;

    @Embedded
    private Validity validity;

    private String citation;

    /** The version of the regulation that set it; null when the law did. */
    private Long regulationVersion;

    @Version
    private int version;

    protected ParameterValue() {}

    private ParameterValue(ParameterKey key, Limit limit, LocalDate since, String citation) {
        if (!key.units().contains(limit.unit())) {
            throw new IllegalArgumentException(key + " is not counted in " + limit.unit());
        }
        this.name = key.name();
        this.value = limit.amount();
        this.unit = limit.unit().name();
        this.validity = Validity.from(since);
        this.citation = citation;
    }

    /** A value of the law, which needs its citation. */
    public static ParameterValue statutory(ParameterKey key, Limit limit, LocalDate since, String citation) {
        return new ParameterValue(key, limit, since, Text.required(citation, "citation"));
    }

    /** A value of the coordination regulation itself, set by one of its versions. */
    public static ParameterValue ofVersion(ParameterKey key, Limit limit, LocalDate since, long regulationVersion) {
        ParameterValue value = new ParameterValue(key, limit, since, "");
        value.regulationVersion = regulationVersion;
        return value;
    }

    /** Ends on the day before another value begins. */
    public void giveWayOn(LocalDate day) {
        if (!day.isAfter(validity.since())) {
            throw new IllegalArgumentException("a value that begins on " + validity.since() + " cannot end before");
        }
        validity = new Validity(validity.since(), day.minusDays(1));
    }

    public Long id() {
        return id;
    }

    public ParameterKey key() {
        return ParameterKey.valueOf(name);
    }

    public Limit limit() {
        return new Limit(value, ParameterUnit.valueOf(unit));
    }

    public Validity validity() {
        return validity;
    }

    public String citation() {
        return citation;
    }

    public Long regulationVersion() {
        return regulationVersion;
    }

    public int version() {
        return version;
    }
}
