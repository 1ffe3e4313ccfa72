package vn.coordination.conference.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.AvoidableReason;
import vn.coordination.conference.Calling;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.PlanConference;
import vn.coordination.conference.Protection;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.web.TypedHours;
import vn.coordination.shared.web.Messages;

/** A conference as typed, or its new days. */
public class ConferenceForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_DAYS = 31;

    /** What every office may lead. */
    static final ConferenceKind USUAL = ConferenceKind.THEMATIC;

    private final TypedHours time = new TypedHours(null, LocalTime.of(8, 0), LocalTime.of(11, 30));
    private ConferenceKind kind = USUAL;
    private String title;
    private Long body;
    private MeetingForm form = MeetingForm.IN_PERSON;
    private Long chair;
    private Long[] attendees = {};
    private String participants;
    private String requirements;
    private int expected = 30;
    private int members;
    private boolean secret;
    private String[] protections = {};
    private boolean unscheduled;
    private LocalDate lastDay;
    private Long room;
    private boolean checked;
    private AvoidableReason[] reasons = {};
    private String approval;

    PlanConference plan(Office lead) {
        Set<AvoidableReason> applying = EnumSet.noneOf(AvoidableReason.class);
        applying.addAll(List.of(reasons));
        return new PlanConference(
                lead, kind, calling(), sittings(), List.of(attendees), room, applying, checked, approval);
    }

    private Calling calling() {
        Set<String> given = new HashSet<>(List.of(protections));
        return new Calling(
                body,
                title,
                form,
                chair,
                participants,
                requirements,
                expected,
                members,
                secret,
                new Protection(
                        given.contains("cipherLines"),
                        given.contains("closedRoom"),
                        given.contains("wiredMicrophones")),
                unscheduled);
    }

    /** Whether its days and hours make sense, told at their fields. A wrong year would claim the hall for all of it. */
    boolean inOrder(String page) {
        boolean days = true;
        if (last().isBefore(time.getDay())) {
            days = refuse(page, Messages.error("conference.lastDay.before"));
        } else if (last().isAfter(time.getDay().plusDays(MOST_DAYS - 1))) {
            days = refuse(page, Messages.error("conference.lastDay.far", MOST_DAYS));
        }
        return time.inOrder(page + ":ends") && days;
    }

    private static boolean refuse(String page, FacesMessage sentence) {
        FacesContext.getCurrentInstance().addMessage(page + ":lastDay", sentence);
        return false;
    }

    private LocalDate last() {
        return lastDay == null ? time.getDay() : lastDay;
    }

    /** The same hours on every day from the first to the last. */
    List<DayHours> sittings() {
        List<DayHours> sittings = new ArrayList<>();
        for (LocalDate one = time.getDay(); !one.isAfter(last()); one = one.plusDays(1)) {
            sittings.add(time.hoursOn(one));
        }
        return sittings;
    }

    public ConferenceKind getKind() {
        return kind;
    }

    public void setKind(ConferenceKind kind) {
        this.kind = kind;
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

    public MeetingForm getForm() {
        return form;
    }

    public void setForm(MeetingForm form) {
        this.form = form;
    }

    public Long getChair() {
        return chair;
    }

    public void setChair(Long chair) {
        this.chair = chair;
    }

    public Long[] getAttendees() {
        return attendees.clone();
    }

    public void setAttendees(Long[] attendees) {
        this.attendees = attendees.clone();
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getRequirements() {
        return requirements;
    }

    public void setRequirements(String requirements) {
        this.requirements = requirements;
    }

    public int getExpected() {
        return expected;
    }

    public void setExpected(int expected) {
        this.expected = expected;
    }

    public int getMembers() {
        return members;
    }

    public void setMembers(int members) {
        this.members = members;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public String[] getProtections() {
        return protections.clone();
    }

    public void setProtections(String[] protections) {
        this.protections = protections.clone();
    }

    public boolean isUnscheduled() {
        return unscheduled;
    }

    public void setUnscheduled(boolean unscheduled) {
        this.unscheduled = unscheduled;
    }

    public TypedHours getTime() {
        return time;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    public AvoidableReason[] getReasons() {
        return reasons.clone();
    }

    public void setReasons(AvoidableReason[] reasons) {
        this.reasons = reasons.clone();
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }
}
