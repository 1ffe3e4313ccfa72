package vn.coordination.schedule.slot.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;

/** What is typed for a slot. */
public class SlotForm implements Serializable {
    private long id;
    private int version;
    private LocalDate day;
    private HalfDay half;
    private LocalTime start;
    private LocalTime end;
    private String title;
    private Long body;
    private Precedence precedence = Precedence.THEMATIC;
    private PeopleForm people = new PeopleForm();
    private Long place;
    private String outside;
    private String leadUnit;
    private String preparingUnit;
    private MeetingForm form = MeetingForm.IN_PERSON;
    private Integer expected;
    private boolean secret;
    private boolean unscheduled;
    private boolean replacesInvitation;

    static SlotForm on(LocalDate day) {
        SlotForm form = new SlotForm();
        form.day = day;
        return form;
    }

    static SlotForm of(SlotRow slot) {
        SlotForm form = copy(slot.plan());
        form.id = slot.id();
        form.version = slot.version();
        return form;
    }

    /** A new slot like another one. */
    static SlotForm copy(SlotPlan plan) {
        SlotForm form = new SlotForm();
        form.take(plan);
        return form;
    }

    /** Takes over a plan, such as a way out; which slot it is stays. */
    final void take(SlotPlan plan) {
        day = plan.day();
        half = plan.halfDay();
        start = plan.starts();
        end = plan.ends();
        title = plan.title();
        body = plan.body();
        precedence = plan.precedence();
        people = PeopleForm.of(plan.attendees());
        place = plan.place().room();
        outside = plan.place().outside();
        leadUnit = plan.leadUnit();
        preparingUnit = plan.preparingUnit();
        form = plan.form();
        expected = plan.expected() == 0 ? null : plan.expected();
        secret = plan.secret();
        unscheduled = plan.unscheduled();
        replacesInvitation = plan.replacesInvitation();
    }

    public SlotPlan plan() {
        return new SlotPlan(
                day,
                start == null ? half : HalfDay.of(start),
                start,
                end,
                title,
                body,
                precedence,
                people.people(),
                place == null ? Place.outside(outside) : Place.room(place),
                leadUnit,
                preparingUnit,
                form,
                expected == null ? 0 : expected,
                secret,
                unscheduled,
                replacesInvitation);
    }

    public boolean isFresh() {
        return id == 0;
    }

    public long getId() {
        return id;
    }

    public PeopleForm getPeople() {
        return people;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public HalfDay getHalf() {
        return half;
    }

    public void setHalf(HalfDay half) {
        this.half = half;
    }

    public LocalTime getStart() {
        return start;
    }

    public void setStart(LocalTime start) {
        this.start = start;
    }

    public LocalTime getEnd() {
        return end;
    }

    public void setEnd(LocalTime end) {
        this.end = end;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Precedence getPrecedence() {
        return precedence;
    }

    public void setPrecedence(Precedence precedence) {
        this.precedence = precedence;
    }

    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }

    public String getOutside() {
        return outside;
    }

    public void setOutside(String outside) {
        this.outside = outside;
    }

    public String getLeadUnit() {
        return leadUnit;
    }

    public void setLeadUnit(String leadUnit) {
        this.leadUnit = leadUnit;
    }

    public String getPreparingUnit() {
        return preparingUnit;
    }

    public void setPreparingUnit(String preparingUnit) {
        this.preparingUnit = preparingUnit;
    }

    public MeetingForm getForm() {
        return form;
    }

    public void setForm(MeetingForm form) {
        this.form = form;
    }

    public Integer getExpected() {
        return expected;
    }

    public void setExpected(Integer expected) {
        this.expected = expected;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public boolean isUnscheduled() {
        return unscheduled;
    }

    public void setUnscheduled(boolean unscheduled) {
        this.unscheduled = unscheduled;
    }

    public boolean isReplacesInvitation() {
        return replacesInvitation;
    }

    public void setReplacesInvitation(boolean replacesInvitation) {
        this.replacesInvitation = replacesInvitation;
    }
}
