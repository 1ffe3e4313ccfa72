package vn.coordination.conference.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.Protection;
import vn.coordination.schedule.MeetingForm;

/** How a conference is held, as typed. */
public class ArrangementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long chair;
    private Long room;
    private MeetingForm form = MeetingForm.IN_PERSON;
    private boolean secret;
    private String[] protections = {};

    void show(Arrangement now) {
        chair = now.chair();
        room = now.room();
        form = now.form();
        secret = now.secret();
        List<String> given = new ArrayList<>();
        add(given, "cipherLines", now.protection().cipherLines());
        add(given, "closedRoom", now.protection().closedRoom());
        add(given, "wiredMicrophones", now.protection().wiredMicrophones());
        protections = given.toArray(String[]::new);
    }

    private static void add(List<String> given, String name, boolean holds) {
        if (holds) {
            given.add(name);
        }
    }

    Arrangement typed() {
        return new Arrangement(chair, room, form, secret, protection());
    }

    Protection protection() {
        Set<String> given = Set.of(protections);
        return new Protection(
                given.contains("cipherLines"), given.contains("closedRoom"), given.contains("wiredMicrophones"));
    }

    public Long getChair() {
        return chair;
    }

    public void setChair(Long chair) {
        this.chair = chair;
    }

    public Long getRoom() {
        return room;
    }

    public void setRoom(Long room) {
        this.room = room;
    }

    public MeetingForm getForm() {
        return form;
    }

    public void setForm(MeetingForm form) {
        this.form = form;
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
}
