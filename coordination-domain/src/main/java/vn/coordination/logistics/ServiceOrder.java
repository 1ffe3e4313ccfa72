package vn.coordination.logistics;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.TimeSlot;

/** Something ordered for a conference from the office that serves it. Nobody deletes one. */
@Entity
@Table(name = "service_order")
public class ServiceOrder {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ServiceKind kind;

    @Column(updatable = false)
    private Office office;

    @Column(updatable = false)
    private Office orderedBy;

    @Column(updatable = false)
    private long orderer;

    /** Null unless equipment is ordered. */
    @Column(updatable = false)
    private Long equipment;

    @Column(updatable = false)
    private int quantity;

    @Column(updatable = false)
    private String details;

    @Embedded
    private DayHours hours;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    /** From when its answer is awaited: it was placed then, or its conference was moved. */
    private Instant askedAt;

    /** Null while the answer is awaited. */
    private Instant answeredAt;

    private boolean late;
    private String lateReason;
    private String reason = "";

    /** What it claims of the equipment; both null when it claims nothing. */
    private Instant heldFrom;

    private Instant heldUntil;

    @Version
    private int version;

    protected ServiceOrder() {}

    /** @param orderer office and person who order */
    public ServiceOrder(PlaceOrder command, Office serving, Orderer orderer, boolean late, Instant now) {
        this.conference = command.conference();
        this.kind = command.kind();
        this.office = serving;
        this.orderedBy = orderer.office();
        this.orderer = orderer.person();
        this.equipment = command.equipment();
        this.quantity = command.quantity();
        this.details = command.details();
        ask(command.hours(), late, command.lateReason(), now);
    }

    /** @param office in whose name it is ordered */
    public record Orderer(Office office, long person) {}

    private void ask(DayHours newHours, boolean comesLate, String why, Instant now) {
        hours = newHours;
        state = OrderState.ORDERED;
        askedAt = now;
        answeredAt = null;
        late = comesLate;
        lateReason = comesLate ? Text.optional(why) : "";
    }

    /** Its conference has moved: whoever serves it is asked anew. */
    public void follow(DayHours newHours, boolean comesLate, String why, Instant now) {
        ask(newHours, comesLate, why, now);
    }

    public void take(OrderAct act, String why, Instant now) {
        if (!act.possibleIn(state)) {
            throw new IllegalStateException("order " + id + " is " + state + ": no " + act);
        }
        state = act.leadsTo();
        reason = Text.optional(why);
        if (answeredAt == null) {
            answeredAt = now;
        }
        if (act == OrderAct.REFUSE || act == OrderAct.CANCEL) {
            release();
        }
    }

    public void hold(TimeSlot span) {
        heldFrom = span.start();
        heldUntil = span.end();
    }

    public void release() {
        heldFrom = null;
        heldUntil = null;
    }

    /** When the answer was given; empty while it is awaited, or when it was called off before. */
    public Optional<Instant> answered() {
        return state == OrderState.CANCELLED ? Optional.empty() : Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> cancelled() {
        return state == OrderState.CANCELLED ? Optional.of(answeredAt) : Optional.empty();
    }

    public Instant asked() {
        return askedAt;
    }

    public Long id() {
        return id;
    }

    public long conference() {
        return conference;
    }

    public ServiceKind kind() {
        return kind;
    }

    public Office office() {
        return office;
    }

    public Office orderedBy() {
        return orderedBy;
    }

    public long orderer() {
        return orderer;
    }

    public Optional<Long> equipment() {
        return Optional.ofNullable(equipment);
    }

    public int quantity() {
        return quantity;
    }

    public String details() {
        return details;
    }

    public DayHours hours() {
        return hours;
    }

    public OrderState state() {
        return state;
    }

    public boolean late() {
        return late;
    }

    public String lateReason() {
        return lateReason;
    }

    public String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
