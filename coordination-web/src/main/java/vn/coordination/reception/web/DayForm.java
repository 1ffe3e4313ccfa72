package vn.coordination.reception.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.organisation.Office;
import vn.coordination.reception.PlanDay;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.reception.Recording;
import vn.coordination.reception.RecordingPlace;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;

/** A reception day as typed, or the new time of one, with what belongs to its acts. */
public class DayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long receiver;
    private ReceptionHost host = ReceptionHost.LEADER;
    private LocalDate day;
    private LocalTime starts = LocalTime.of(8, 0);
    private LocalTime ends = LocalTime.of(11, 0);
    private Long room;
    private Long body;
    private MeetingForm form = MeetingForm.IN_PERSON;
    private RecordingPlace recordingPlace = RecordingPlace.STATE_SERVER;
    private String recording;
    private boolean soundAndPicture;
    private String reason;
    private String notice;

    PlanDay plan(Office office) {
        return new PlanDay(office, receiver, host, time(), room, body, form);
    }

    DayHours time() {
        return new DayHours(day, starts, ends);
    }

    Recording kept() {
        return new Recording(recordingPlace, recording, soundAndPicture);
    }

    public Long getReceiver() {
        return receiver;
    }

    public void setReceiver(Long receiver) {
        this.receiver = receiver;
    }

    public ReceptionHost getHost() {
        return host;
    }

    public void setHost(ReceptionHost host) {
        this.host = host;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
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

    public RecordingPlace getRecordingPlace() {
        return recordingPlace;
    }

    public void setRecordingPlace(RecordingPlace recordingPlace) {
        this.recordingPlace = recordingPlace;
    }

    public String getRecording() {
        return recording;
    }

    public void setRecording(String recording) {
        this.recording = recording;
    }

    public boolean isSoundAndPicture() {
        return soundAndPicture;
    }

    public void setSoundAndPicture(boolean soundAndPicture) {
        this.soundAndPicture = soundAndPicture;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
