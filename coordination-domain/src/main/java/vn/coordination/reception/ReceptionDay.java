package vn.coordination.reception;

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
import vn.coordination.schedule.MeetingForm;

/** A day on which a leader or a deputy receives citizens. His time is claimed by a slot of the schedule. */
@Entity
@Table(name = "reception_day")
public class ReceptionDay {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Office office;

    @Column(updatable = false)
    private long receiver;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReceptionHost host;

    @Embedded
    private DayHours time;

    private long room;

    @Column(updatable = false)
    private long body;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MeetingForm form;

    /** The slot that claims his time and the room. */
    private long slot;

    @Enumerated(EnumType.STRING)
    private DayState state;

    private Instant toldAt;
    private Instant answeredAt;

    /** The deputy has said that he cannot come. */
    private boolean unable;

    private Instant postedAt;
    private Instant heldAt;
    private Instant concludedAt;

    @Enumerated(EnumType.STRING)
    private RecordingPlace recordingPlace;

    /** Under what the recording of an online day is found; empty when there is none. */
    private String recording = "";

    /** Number and date of the notice of conclusions. */
    private String conclusions = "";

    private Instant cancelledAt;

    /** When it was to begin as the schedule gave up his time, the last time. */
    private Instant lostBeginning;

    /** When another day was set after that; null until then. */
    private Instant rearrangedAt;

    /** Why it was postponed or cancelled, the last time. */
    private String reason = "";

    @Version
    private int version;

    protected ReceptionDay() {}

    public ReceptionDay(PlanDay command, long slot) {
        this.office = command.office();
        this.receiver = command.receiver();
        this.host = command.host();
        this.time = command.time();
        this.room = command.room();
        this.body = command.body();
        this.form = command.form();
        this.slot = slot;
        this.state = DayState.PLANNED;
    }

    public void tell(Instant now) {
        toldAt = now;
    }

    public void answer(boolean able, Instant now) {
        answeredAt = now;
        unable = !able;
    }

    public void post(Instant now) {
        become(DayState.POSTED);
        postedAt = now;
    }

    /** A new day, of which nobody has been told yet. */
    public void postpone(DayHours newTime, long newRoom, String why, Instant now) {
        reason = Text.required(why, "reason");
        move(newTime, newRoom, now);
    }

    /** Another slot has the claim. */
    public void claimBy(long newSlot) {
        slot = newSlot;
    }

    /** Its slot was moved in the schedule. */
    public void follow(DayHours newTime, long newRoom, Instant now) {
        reason = "";
        move(newTime, newRoom, now);
    }

    private void move(DayHours newTime, long newRoom, Instant now) {
        rearrangedAt = state == DayState.UNCLAIMED ? now : rearrangedAt;
        become(DayState.POSTPONED);
        time = newTime;
        room = newRoom;
        forget();
    }

    /** Its slot holds his time no longer; whoever was told of it is to be told of another day. */
    public void lose() {
        become(DayState.UNCLAIMED);
        reason = "";
        lostBeginning = time.beginning();
        rearrangedAt = null;
        forget();
    }

    private void forget() {
        postedAt = null;
        toldAt = null;
        answeredAt = null;
        unable = false;
    }

    public void hold(Recording kept, Instant now) {
        become(DayState.HELD);
        recordingPlace = kept.place();
        recording = kept.reference();
        heldAt = now;
    }

    public void conclude(String notice, Instant now) {
        conclusions = Text.required(notice, "notice");
        concludedAt = now;
    }

    public void cancel(String why, Instant now) {
        become(DayState.CANCELLED);
        reason = Text.required(why, "reason");
        cancelledAt = now;
    }

    private void become(DayState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("reception day " + id + " is " + state + ", not to be " + next);
        }
        state = next;
    }

    /** It is to be then and there, and his time is held for it. */
    public boolean isAt(DayHours when, long where) {
        return state != DayState.UNCLAIMED && time.equals(when) && room == where;
    }

    /** What its clocks read. */
    public DayFacts facts() {
        return new DayFacts(
                host,
                time.beginning(),
                Optional.ofNullable(toldAt),
                Optional.ofNullable(answeredAt),
                Optional.ofNullable(postedAt),
                Optional.ofNullable(heldAt),
                Optional.ofNullable(concludedAt),
                Optional.ofNullable(cancelledAt),
                Optional.ofNullable(lostBeginning),
                Optional.ofNullable(rearrangedAt));
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public long receiver() {
        return receiver;
    }

    public ReceptionHost host() {
        return host;
    }

    public DayHours time() {
        return time;
    }

    public long room() {
        return room;
    }

    public long body() {
        return body;
    }

    public MeetingForm form() {
        return form;
    }

    /** What closing it with that recording is judged by (OC-08). */
    public RecordingFacts closing(Recording kept) {
        return kept.facts(form.needsConnection());
    }

    public String recording() {
        return recording;
    }

    public long slot() {
        return slot;
    }

    public DayState state() {
        return state;
    }

    public boolean unable() {
        return unable;
    }

    public Optional<Instant> held() {
        return Optional.ofNullable(heldAt);
    }

    public boolean concluded() {
        return concludedAt != null;
    }

    public String conclusions() {
        return conclusions;
    }

    public String reason() {
        return reason;
    }

    public int version() {
        return version;
    }
}
