package vn.coordination.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** A petition as it came: none of it changes afterwards, but that it gets its number. */
@MappedSuperclass
public abstract class ReceivedPetition {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Where it arrived; its number is from this office's register. */
    @Column(updatable = false)
    private Office entryOffice;

    private Integer year;
    private Integer number;

    @Embedded
    private Arrival arrival;

    @Column(updatable = false)
    private long receiver;

    /** Who handed it over showed who he is, or nobody was there in person (PT-02). */
    @Column(updatable = false)
    private boolean identified;

    @Embedded
    private Crowd crowd;

    private String target;
    private String summary;

    /** Both without accents, as lists are searched. */
    @Column(updatable = false)
    private String folded;

    @Embedded
    private Papers papers;

    /** 1, or 2 for a second complaint in the same matter (PT-17). */
    @Column(updatable = false)
    private int level;

    /** The petition it was split from, or whose settlement it contests; null = neither. */
    @Column(updatable = false)
    private Long origin;

    /** Written to the National Assembly Delegation; the others of that office are for the Council's Standing Board. */
    @Column(updatable = false)
    private boolean delegation;

    protected ReceivedPetition() {}

    protected ReceivedPetition(ReceivePetition command, Doing doing) {
        this.entryOffice = doing.office();
        this.arrival = Objects.requireNonNull(command.arrival(), "arrival");
        this.receiver = doing.person();
        this.identified = command.identified();
        this.crowd = Objects.requireNonNull(command.crowd(), "crowd");
        this.target = Text.optional(command.target());
        this.summary = Text.required(command.summary(), "summary");
        this.folded = Text.folded(target + " " + summary);
        this.papers = Objects.requireNonNull(command.papers(), "papers");
        this.level = command.level();
        this.origin = command.origin();
        this.delegation = command.delegation();
        if (delegation && entryOffice != Office.COUNCIL_OFFICE) {
            throw new IllegalArgumentException("the Delegation is not served by " + entryOffice);
        }
    }

    void number(PetitionNumber given) {
        year = given.year();
        number = given.number();
    }

    public Long id() {
        return id;
    }

    public Office entryOffice() {
        return entryOffice;
    }

    public Optional<PetitionNumber> number() {
        return Optional.ofNullable(number).map(given -> new PetitionNumber(entryOffice, year, given));
    }

    public Arrival arrival() {
        return arrival;
    }

    public long receiver() {
        return receiver;
    }

    public boolean identified() {
        return identified;
    }

    public Crowd crowd() {
        return crowd;
    }

    public String target() {
        return target;
    }

    public String summary() {
        return summary;
    }

    public Papers papers() {
        return papers;
    }

    public int level() {
        return level;
    }

    public Optional<Long> origin() {
        return Optional.ofNullable(origin);
    }

    public boolean delegation() {
        return delegation;
    }
}
