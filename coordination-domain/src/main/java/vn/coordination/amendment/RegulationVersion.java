package vn.coordination.amendment;

import jakarta.persistence.Embedded;
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
import vn.coordination.organisation.Names;

/** One version of the coordination regulation, from its draft on. */
@Entity
@Table(name = "regulation_version")
public class RegulationVersion {
    /** The day on which what is not replaced ends. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int BINDING = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int number;

    @Embedded
    private Names names;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    private LocalDate validFrom;

    /** First day on which it is no longer in force. */
    private LocalDate validTo = NEVER;

    /** Puts it under the constraint that one version is in force on any date; null while it is a draft. */
    private Integer binding;

    /** The last consultation about it. */
    private Long consultation;

    /** Counts the changes that void signatures. */
    private int revision;

    @Version
    private int version;

    protected RegulationVersion() {}

    /** A draft meant for the date. */
    public RegulationVersion(int number, Names names, LocalDate meantFor) {
        this.number = number;
        this.names = Objects.requireNonNull(names, "names");
        this.validFrom = Objects.requireNonNull(meantFor, "meantFor");
    }

    public void rename(Names newNames) {
        change();
        names = Objects.requireNonNull(newNames, "newNames");
    }

    /** Counts a change of a text or a value; only a draft has any. */
    public final void change() {
        if (state != VersionState.DRAFT) {
            throw new IllegalStateException("version " + number + " is no draft but " + state);
        }
        revision++;
    }

    /** Sets the day on which it is to come into force; also before the chiefs, whose signatures that voids. */
    public void meanFor(LocalDate date) {
        if (state.binding()) {
            throw new IllegalStateException("version " + number + " is signed");
        }
        revision++;
        validFrom = Objects.requireNonNull(date, "date");
    }

    /** Goes to the offices. */
    public void consult(long newConsultation) {
        become(VersionState.CONSULTED);
        consultation = newConsultation;
    }

    /** Comes back to the secretary's table, to be changed and consulted anew. */
    public void takeBack() {
        become(VersionState.DRAFT);
        revision++;
    }

    /** The third chief has signed: it will be in force from its date on. */
    public void sign() {
        become(VersionState.SIGNED);
        binding = BINDING;
    }

    /** Gives way to the next version on that day. */
    public void giveWayOn(LocalDate day) {
        if (!state.binding() || !day.isAfter(validFrom)) {
            throw new IllegalStateException("version " + number + " does not give way on " + day);
        }
        validTo = day;
    }

    private void become(VersionState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("version " + number + " cannot go from " + state + " to " + next);
        }
        state = next;
    }

    /** Where it stands on a day. */
    public VersionState on(LocalDate day) {
        if (state != VersionState.SIGNED || day.isBefore(validFrom)) {
            return state;
        }
        return day.isBefore(validTo) ? VersionState.IN_FORCE : VersionState.REPLACED;
    }

    public Long id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Names names() {
        return names;
    }

    public VersionState state() {
        return state;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day in force; null = until replaced. */
    public LocalDate lastDay() {
        return validTo.equals(NEVER) ? null : validTo.minusDays(1);
    }

    public Long consultation() {
        return consultation;
    }

    public int revision() {
        return revision;
    }

    public int version() {
        return version;
    }
}
