package vn.coordination.petition.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.petition.Arrival;
import vn.coordination.petition.Channel;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Identity;
import vn.coordination.petition.Papers;
import vn.coordination.petition.ReceivePetition;

/** A petition as a clerk types it. Not serializable on purpose: who wrote it stays within the request. */
public class IntakeForm {
    private static final int FIRST_LEVEL = 1;
    private static final int SECOND_LEVEL = 2;

    /** With the first they are the five who may represent many (PT-41). */
    private static final int OTHERS = 4;

    private Channel channel = Channel.POST;
    private LocalDate arrivedOn;
    private String forwarder;
    private boolean repliesToForwarder;
    private boolean identified;
    private final WriterForm first = new WriterForm();
    private final List<WriterForm> others =
            Stream.generate(WriterForm::new).limit(OTHERS).toList();
    private final WriterForm proxy = new WriterForm();
    private int persons = 1;
    private int representatives;
    private boolean allSigned = true;
    private boolean appointed;
    private String target;
    private String summary;
    private boolean originals;
    private boolean receipt;
    private boolean secondLevel;
    private String originNumber;
    private boolean delegation;

    IntakeForm(LocalDate today) {
        this.arrivedOn = today;
    }

    /**
     * What belongs to another channel is left out, though it may have been typed before the channel was changed.
     *
     * @param origin the petition that the typed number is of; null when none was typed
     */
    ReceivePetition command(Long origin) {
        boolean forwarded = channel == Channel.FORWARDED;
        return new ReceivePetition(
                new Arrival(channel, arrivedOn, forwarded ? forwarder : "", forwarded && repliesToForwarder),
                !channel.inPerson() || identified,
                writers(),
                new Crowd(persons, representatives, allSigned, appointed),
                text(target),
                summary,
                new Papers(originals, receipt),
                secondLevel ? SECOND_LEVEL : FIRST_LEVEL,
                origin,
                delegation);
    }

    private List<Identity> writers() {
        Stream<Identity> more = Stream.concat(others.stream(), Stream.of(proxy))
                .map(WriterForm::typed)
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(first.identity()), more).toList();
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    @Override
    public String toString() {
        return "IntakeForm";
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDate getArrivedOn() {
        return arrivedOn;
    }

    public void setArrivedOn(LocalDate arrivedOn) {
        this.arrivedOn = arrivedOn;
    }

    public String getForwarder() {
        return forwarder;
    }

    public void setForwarder(String forwarder) {
        this.forwarder = forwarder;
    }

    public boolean isRepliesToForwarder() {
        return repliesToForwarder;
    }

    public void setRepliesToForwarder(boolean repliesToForwarder) {
        this.repliesToForwarder = repliesToForwarder;
    }

    public boolean isIdentified() {
        return identified;
    }

    public void setIdentified(boolean identified) {
        this.identified = identified;
    }

    public WriterForm getFirst() {
        return first;
    }

    public List<WriterForm> getOthers() {
        return others;
    }

    public WriterForm getProxy() {
        return proxy;
    }

    public int getPersons() {
        return persons;
    }

    public void setPersons(int persons) {
        this.persons = persons;
    }

    public int getRepresentatives() {
        return representatives;
    }

    public void setRepresentatives(int representatives) {
        this.representatives = representatives;
    }

    public boolean isAllSigned() {
        return allSigned;
    }

    public void setAllSigned(boolean allSigned) {
        this.allSigned = allSigned;
    }

    public boolean isAppointed() {
        return appointed;
    }

    public void setAppointed(boolean appointed) {
        this.appointed = appointed;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public boolean isOriginals() {
        return originals;
    }

    public void setOriginals(boolean originals) {
        this.originals = originals;
    }

    public boolean isReceipt() {
        return receipt;
    }

    public void setReceipt(boolean receipt) {
        this.receipt = receipt;
    }

    public boolean isSecondLevel() {
        return secondLevel;
    }

    public void setSecondLevel(boolean secondLevel) {
        this.secondLevel = secondLevel;
    }

    public boolean isDelegation() {
        return delegation;
    }

    public void setDelegation(boolean delegation) {
        this.delegation = delegation;
    }

    public String getOriginNumber() {
        return originNumber;
    }

    public void setOriginNumber(String originNumber) {
        this.originNumber = originNumber;
    }
}
