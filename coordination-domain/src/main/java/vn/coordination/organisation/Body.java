package vn.coordination.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** A body that meets and owns a calendar, served by one of the three offices. */
@Entity
@Table(name = "body")
public class Body {
    private static final int HIGHEST = 1;
    private static final int LOWEST = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private Office office;

    @Embedded
    private Names names;

    private int precedence;
    private Aliases aliases;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected Body() {}

    public Body(String code, Office office, Names names, int precedence, Aliases aliases, Validity validity) {
        this.code = Text.required(code, "code");
        this.office = Objects.requireNonNull(office, "office");
        this.validity = Objects.requireNonNull(validity, "validity");
        describe(names, precedence, aliases);
    }

    public void describe(Names newNames, int newPrecedence, Aliases newAliases) {
        if (newPrecedence < HIGHEST || newPrecedence > LOWEST) {
            throw new IllegalArgumentException("no such level of precedence: " + newPrecedence);
        }
        names = Objects.requireNonNull(newNames, "names");
        precedence = newPrecedence;
        aliases = Objects.requireNonNull(newAliases, "aliases");
    }

    public void hold(Validity newValidity) {
        validity = Objects.requireNonNull(newValidity, "validity");
    }

    public boolean existsOn(LocalDate date) {
        return validity.covers(date);
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The office that serves it. */
    public Office office() {
        return office;
    }

    public Names names() {
        return names;
    }

    /** Level 1 (highest) to 8 that its meetings have unless said otherwise (SC-07). */
    public int precedence() {
        return precedence;
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
}
