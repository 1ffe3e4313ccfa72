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
import vn.coordination.reception.OnlineTerms;
import vn.coordination.reception.RecordVisit;
import vn.coordination.reception.RefusalGround;
import vn.coordination.reception.VisitOutcome;

/** A visit as typed. Lives for one request, so that no session names who came. */
public class VisitForm {
    private String name;
    private String address;
    private String paper;
    private int people = 1;
    private boolean complex;
    private boolean unprotected;
    private boolean confidential;
    private PetitionKind kind;
    private String summary;
    private VisitOutcome outcome = VisitOutcome.EXPLAINED;
    private RefusalGround ground;
    private String target;
    private boolean receipt;
    private Long receptionDay;

    RecordVisit command(LocalDate today) {
        boolean refused = outcome == VisitOutcome.REFUSED;
        ReceivePetition petition = outcome == VisitOutcome.HANDED_IN ? petition(today) : null;
        return new RecordVisit(
                receptionDay,
                people,
                complex,
                new OnlineTerms(unprotected, confidential),
                visitor(),
                kind,
                summary,
                outcome,
                refused ? ground : null,
                petition);
    }

    private Identity visitor() {
        return new Identity(name, address, paper, "");
    }

    private ReceivePetition petition(LocalDate today) {
        return new ReceivePetition(
                new Arrival(Channel.DESK, today, "", false),
                paper != null,
                List.of(visitor()),
                new Crowd(people, 0, true, false),
                target,
                summary,
                new Papers(receipt, receipt),
                1,
                null);
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

    public String getPaper() {
        return paper;
    }

    public void setPaper(String paper) {
        this.paper = paper;
    }

    public int getPeople() {
        return people;
    }

    public void setPeople(int people) {
        this.people = people;
    }

    public boolean isComplex() {
        return complex;
    }

    public void setComplex(boolean complex) {
        this.complex = complex;
    }

    public boolean isUnprotected() {
        return unprotected;
    }

    public void setUnprotected(boolean unprotected) {
        this.unprotected = unprotected;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public PetitionKind getKind() {
        return kind;
    }

    public void setKind(PetitionKind kind) {
        this.kind = kind;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public VisitOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(VisitOutcome outcome) {
        this.outcome = outcome;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public boolean isReceipt() {
        return receipt;
    }

    public void setReceipt(boolean receipt) {
        this.receipt = receipt;
    }

    public Long getReceptionDay() {
        return receptionDay;
    }

    public void setReceptionDay(Long receptionDay) {
        this.receptionDay = receptionDay;
    }
}
