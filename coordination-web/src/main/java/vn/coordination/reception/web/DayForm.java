package vn.coordination.reception.web;

import java.io.Serializable;
import java.time.LocalTime;
import vn.coordination.organisation.Office;
import vn.coordination.reception.PlanDay;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.reception.Recording;
import vn.coordination.reception.RecordingPlace;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.web.TypedHours;

/** A reception day as typed, or the new time of one, with what belongs to its acts. */
public class DayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TypedHours time = new TypedHours(null, LocalTime.of(8, 0), LocalTime.of(11, 0));
    private Long receiver;
    private ReceptionHost host = ReceptionHost.LEADER;
    private Long room;
    private Long body;
    private MeetingForm form = MeetingForm.IN_PERSON;
    private RecordingPlace recordingPlace = RecordingPlace.STATE_SERVER;
    private String recording;
    private boolean soundAndPicture;
    private String reason;
    private String notice;

    PlanDay plan(Office office) {
        return new PlanDay(office, receiver, host, time.hours(), room, body, form);
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

    public TypedHours getTime() {
        return time;
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
