package vn.coordination.reception.web;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.petition.Arrival;
import vn.coordination.petition.Channel;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Identity;
import vn.coordination.petition.Papers;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.ReceivePetition;
import vn.coordination.reception.HearVoter;

/** What a voter said, as typed. Lives for one request, so that no session names him. */
public class VoterForm {
    private LocalDate heardOn;
    private PetitionKind kind;
    private boolean recommendation;
    private String summary;
    private String name;
    private String address;
    private String target;
    private boolean delegation = true;

    HearVoter command() {
        return new HearVoter(heardOn, kind, summary, recommendation ? null : petition());
    }

    private ReceivePetition petition() {
        return new ReceivePetition(
                new Arrival(Channel.VOTER_MEETING, heardOn, "", false),
                true,
                List.of(new Identity(name, address, "", "")),
                Crowd.ONE,
                target,
                summary,
                Papers.NONE,
                1,
                null,
                delegation);
    }

    public LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(LocalDate heardOn) {
        this.heardOn = heardOn;
    }

    public PetitionKind getKind() {
        return kind;
    }

    public void setKind(PetitionKind kind) {
        this.kind = kind;
    }

    public boolean isRecommendation() {
        return recommendation;
    }

    public void setRecommendation(boolean recommendation) {
        this.recommendation = recommendation;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public boolean isDelegation() {
        return delegation;
    }

    public void setDelegation(boolean delegation) {
        this.delegation = delegation;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
