package vn.coordination.petition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Criterion;
import vn.coordination.petition.Ground;
import vn.coordination.petition.Matter;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.ScreeningItem;
import vn.coordination.petition.app.DoAct;
import vn.coordination.petition.app.PetitionRow;

/** What is typed for an act; each act shows the fields that it needs. */
public class ActForm implements ActDetails {
    private final Long other;
    private Long officer;
    private PetitionKind kind;
    private Matter matter;
    private boolean aboutMember;
    private boolean remote;
    private boolean severalPlaces;
    private LocalDate knownOn;
    private int obstacleDays;
    private Office to;
    private String addressee;
    private LocalDate answerDue;
    private Ground ground;
    private List<Criterion> criteria = List.of();
    private List<ScreeningItem> lacking = List.of();
    private boolean newFacts;
    private boolean inWriting;
    private boolean everybody;
    private boolean signsOfWrong;
    private boolean stripped;
    private LocalDate day;
    private String note;
    private String approval;

    ActForm(PetitionRow row, Long other) {
        this.other = other;
        this.to = row == null || row.classification() == null ? null : OfferedActs.meant(row);
    }

    DoAct command(PetitionRow row) {
        return new DoAct(
                row.id(),
                row.version(),
                ground,
                Set.copyOf(criteria),
                note,
                approval,
                newFacts,
                inWriting,
                everybody,
                signsOfWrong,
                stripped,
                day);
    }

    @Override
    public long officer() {
        return officer;
    }

    @Override
    public long other() {
        return other;
    }

    @Override
    public Classification classification() {
        return new Classification(kind, matter, aboutMember, remote, severalPlaces, knownOn, obstacleDays);
    }

    @Override
    public Set<ScreeningItem> lacking() {
        return Set.copyOf(lacking);
    }

    @Override
    public Office to() {
        return to;
    }

    @Override
    public String addressee() {
        return addressee;
    }

    @Override
    public LocalDate answerDue() {
        return answerDue;
    }

    public Long getOfficer() {
        return officer;
    }

    public void setOfficer(Long officer) {
        this.officer = officer;
    }

    public PetitionKind getKind() {
        return kind;
    }

    public void setKind(PetitionKind kind) {
        this.kind = kind;
    }

    public Matter getMatter() {
        return matter;
    }

    public void setMatter(Matter matter) {
        this.matter = matter;
    }

    public boolean isAboutMember() {
        return aboutMember;
    }

    public void setAboutMember(boolean aboutMember) {
        this.aboutMember = aboutMember;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    public boolean isSeveralPlaces() {
        return severalPlaces;
    }

    public void setSeveralPlaces(boolean severalPlaces) {
        this.severalPlaces = severalPlaces;
    }

    public LocalDate getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(LocalDate knownOn) {
        this.knownOn = knownOn;
    }

    public int getObstacleDays() {
        return obstacleDays;
    }

    public void setObstacleDays(int obstacleDays) {
        this.obstacleDays = obstacleDays;
    }

    public Office getTo() {
        return to;
    }

    public void setTo(Office to) {
        this.to = to;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public LocalDate getAnswerDue() {
        return answerDue;
    }

    public void setAnswerDue(LocalDate answerDue) {
        this.answerDue = answerDue;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public List<Criterion> getCriteria() {
        return criteria;
    }

    public List<ScreeningItem> getLacking() {
        return lacking;
    }

    public void setLacking(List<ScreeningItem> lacking) {
        this.lacking = Objects.requireNonNullElse(lacking, List.of());
    }

    public void setCriteria(List<Criterion> criteria) {
        this.criteria = Objects.requireNonNullElse(criteria, List.of());
    }

    public boolean isNewFacts() {
        return newFacts;
    }

    public void setNewFacts(boolean newFacts) {
        this.newFacts = newFacts;
    }

    public boolean isInWriting() {
        return inWriting;
    }

    public void setInWriting(boolean inWriting) {
        this.inWriting = inWriting;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public boolean isSignsOfWrong() {
        return signsOfWrong;
    }

    public void setSignsOfWrong(boolean signsOfWrong) {
        this.signsOfWrong = signsOfWrong;
    }

    public boolean isStripped() {
        return stripped;
    }

    public void setStripped(boolean stripped) {
        this.stripped = stripped;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }
}
