package vn.coordination.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.coordination.rule.Authority;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;

/** What a version would have a number of the coordination regulation be. */
@Entity
@Table(name = "proposed_value")
public class ProposedValue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long regulationVersion;
    private String name;
    private String value;
    private String unit;

    @Version
    private int version;

    protected ProposedValue() {}

    public ProposedValue(long regulationVersion, ParameterKey key, Limit limit) {
        if (key.authority() != Authority.REGULATION) {
            throw new IllegalArgumentException(key + " is the law's");
        }
        this.regulationVersion = regulationVersion;
        this.name = key.name();
        propose(limit);
    }

    public final void propose(Limit limit) {
        if (!key().units().contains(limit.unit())) {
            throw new IllegalArgumentException(name + " is not counted in " + limit.unit());
        }
        value = limit.amount();
        unit = limit.unit().name();
    }

    public ParameterKey key() {
        return ParameterKey.valueOf(name);
    }

    public Limit limit() {
        return new Limit(value, ParameterUnit.valueOf(unit));
    }

    public Long id() {
        return id;
    }

    public long regulationVersion() {
        return regulationVersion;
    }

    public int version() {
        return version;
    }
}
