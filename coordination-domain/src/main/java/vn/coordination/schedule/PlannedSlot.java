package vn.coordination.schedule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.audit.Masked;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;

/** What its office entered for a slot; whether that may be changed now is for the rules. */
@MappedSuperclass
public abstract class PlannedSlot {
    @Column(name = "week")
    private String week;

    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "half_day")
    private HalfDay halfDay;

    @Column(name = "starts")
    private LocalTime starts;

    @Column(name = "ends")
    private LocalTime ends;

    @Masked(whenTrue = "secret")
    @Column(name = "title")
    private String title;

    @Masked(whenTrue = "secret")
    @Column(name = "body")
    private Long body;

    @Enumerated(EnumType.STRING)
    @Column(name = "precedence")
    private Precedence precedence;

    @Masked(whenTrue = "secret")
    @ElementCollection
    @CollectionTable(name = "slot_attendee", joinColumns = @JoinColumn(name = "slot"))
    private List<Attendee> attendees = new ArrayList<>();

    @Masked(whenTrue = "secret")
    @Embedded
    private Place place;

    @Masked(whenTrue = "secret")
    @Column(name = "lead_unit")
    private String leadUnit;

    @Masked(whenTrue = "secret")
    @Column(name = "preparing_unit")
    private String preparingUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private MeetingForm form;

    @Column(name = "expected")
    private int expected;

    @Column(name = "secret")
    private boolean secret;

    @Column(name = "unscheduled")
    private boolean unscheduled;

    @Column(name = "replaces_invitation")
    private boolean replacesInvitation;

    protected PlannedSlot() {}

    protected PlannedSlot(SlotPlan plan) {
        plan(plan);
    }

    /** Takes over what the office enters now. */
    public final void plan(SlotPlan plan) {
        week = IsoWeek.of(plan.day()).toString();
        day = plan.day();
        halfDay = plan.halfDay();
        starts = plan.starts();
        ends = plan.ends();
        title = plan.title();
        body = plan.body();
        precedence = plan.precedence();
        place = plan.place();
        leadUnit = plan.leadUnit();
        preparingUnit = plan.preparingUnit();
        form = plan.form();
        expected = plan.expected();
        secret = plan.secret();
        unscheduled = plan.unscheduled();
        replacesInvitation = plan.replacesInvitation();
        if (!Set.copyOf(attendees).equals(Set.copyOf(plan.attendees()))) {
            attendees.clear();
            attendees.addAll(plan.attendees());
        }
    }

    public SlotPlan plan() {
        return new SlotPlan(
                day,
                halfDay,
                starts,
                ends,
                title,
                body,
                precedence,
                attendees,
                place == null ? Place.NOWHERE : place,
                leadUnit,
                preparingUnit,
                form,
                expected,
                secret,
                unscheduled,
                replacesInvitation);
    }

    public Optional<TimeSlot> span() {
        return plan().span();
    }

    public Optional<Long> chair() {
        return attendees.stream()
                .filter(attendee -> attendee.part() == Attendee.Part.CHAIR)
                .map(Attendee::person)
                .findFirst();
    }

    public boolean secret() {
        return secret;
    }

    public Set<Long> readers() {
        return attendees.stream().map(Attendee::person).collect(Collectors.toUnmodifiableSet());
    }

    public IsoWeek week() {
        return IsoWeek.parse(week);
    }

    public Precedence precedence() {
        return precedence;
    }
}
