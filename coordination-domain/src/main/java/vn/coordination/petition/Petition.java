package vn.coordination.petition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * One petition of a citizen. Who wrote it stands elsewhere, sealed ({@code Petitioner}); nothing here may name him. Its
 * arrival never moves, it is never deleted, and every act on it is a step that stays.
 */
@Entity
@Table(name = "petition")
public class Petition extends ReceivedPetition {
    /** Who has it now. */
    private Office office;

    /** Null until one is named. */
    private Long officer;

    @Embedded
    private Classification classification;

    /** Petitions in one matter share the lead's id (PT-08); its own id when it leads or stands alone. */
    private Long dossier;

    @Enumerated(EnumType.STRING)
    private PetitionState state;

    /** Where it is on its way to; null unless it is. */
    private Office boundFor;

    /** Another office has sent it back once: a second time the chiefs decide (PT-06). */
    private boolean sentBack;

    /** The body outside that it was forwarded to. */
    private String addressee;

    /** When that body's answer is due by the law it works under; a date of the city's zone. */
    private LocalDate answerDue;

    @ElementCollection
    @CollectionTable(name = "petition_criterion", joinColumns = @JoinColumn(name = "petition"))
    @Enumerated(EnumType.STRING)
    @Column(name = "criterion")
    private Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);

    /** What it was found to lack (PT-04). */
    @ElementCollection
    @CollectionTable(name = "petition_failed_item", joinColumns = @JoinColumn(name = "petition"))
    @Enumerated(EnumType.STRING)
    @Column(name = "item")
    private Set<ScreeningItem> failedItems = EnumSet.noneOf(ScreeningItem.class);

    @OneToMany(mappedBy = "petition", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<PetitionStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected Petition() {}

    /** Receives it, without a number yet. */
    public Petition(ReceivePetition command, Doing doing) {
        super(command, doing);
        this.office = doing.office();
        this.state = PetitionState.RECEIVED;
    }

    public void register(PetitionNumber given, Doing doing) {
        if (given.office() != entryOffice()) {
            throw new IllegalArgumentException("a number of " + given.office() + " for a petition of " + entryOffice());
        }
        become(PetitionAct.REGISTER, doing);
        number(given);
        dossier = id();
    }

    public void assign(long newOfficer, Doing doing) {
        become(PetitionAct.ASSIGN, doing);
        officer = newOfficer;
    }

    /** Gives it to another officer of the office that has it, or to the first one there after a transfer. */
    public void reassign(long newOfficer) {
        if (!state.worked()) {
            throw new IllegalStateException("petition " + id() + " has no officer in state " + state);
        }
        officer = newOfficer;
    }

    /** It cannot be processed, because it lacks these. */
    public void findIneligible(Set<ScreeningItem> lacking, Doing doing) {
        if (lacking.isEmpty()) {
            throw new IllegalArgumentException("petition " + id() + " lacks nothing");
        }
        become(PetitionAct.FIND_INELIGIBLE, doing);
        failedItems.addAll(lacking);
    }

    public void classify(Classification found, Doing doing) {
        become(PetitionAct.CLASSIFY, doing);
        classification = Objects.requireNonNull(found, "classification");
    }

    /** Goes on in the other's dossier; both keep their numbers. */
    public void mergeInto(Petition lead, Doing doing) {
        if (lead == this) {
            throw new IllegalArgumentException("petition " + id() + " cannot be its own duplicate");
        }
        become(PetitionAct.MERGE, doing);
        follow(lead);
    }

    /** Whose dossier it was in goes on in another's, and it with him. */
    public void follow(Petition lead) {
        if (lead.dossier == null || !lead.dossier.equals(lead.id())) {
            throw new IllegalStateException("petition " + lead.id() + " leads no dossier");
        }
        dossier = lead.dossier;
    }

    /** Of two offices the one that was there first keeps the lead, unless only the other is competent (PT-08). */
    public boolean mayFollow(Petition lead) {
        Optional<Office> competent =
                classification().flatMap(what -> what.matter().receiver().office());
        return lead.id() < id()
                || lead.office == office
                || competent.filter(lead.office::equals).isPresent();
    }

    /** Offers it to another of the three offices; it stays here until that one takes it over. */
    public void transfer(Office to, Doing doing) {
        if (to == office) {
            throw new IllegalArgumentException("petition " + id() + " is at " + to + " already");
        }
        become(PetitionAct.TRANSFER, doing);
        boundFor = to;
    }

    public void takeOver(Doing doing) {
        requireBoundFor(doing.office());
        become(PetitionAct.TAKE_OVER, doing);
        office = doing.office();
        officer = null;
    }

    public void sendBack(Doing doing) {
        requireBoundFor(doing.office());
        become(PetitionAct.SEND_BACK, doing);
        sentBack = true;
    }

    public void forward(String to, LocalDate due, Doing doing) {
        become(PetitionAct.FORWARD, doing);
        addressee = Text.required(to, "addressee");
        answerDue = Objects.requireNonNull(due, "due");
    }

    /** Gives it the time of a complex case, for criteria that the law lists. */
    public void extend(Set<Criterion> found, Doing doing) {
        become(PetitionAct.EXTEND, doing);
        criteria.addAll(found);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("no criterion makes petition " + id() + " complex");
        }
    }

    /** An act that changes nothing but the state. */
    public void act(PetitionAct act, Doing doing) {
        become(act, doing);
    }

    private void requireBoundFor(Office taker) {
        if (boundFor != taker) {
            throw new IllegalStateException("petition " + id() + " is bound for " + boundFor + ", not for " + taker);
        }
    }

    private void become(PetitionAct act, Doing doing) {
        if (!act.possibleIn(state)) {
            throw new IllegalStateException("petition " + id() + " allows no " + act + " in state " + state);
        }
        steps.add(new PetitionStep(this, act, state, doing));
        state = act.leadsTo(state);
        if (state != PetitionState.TRANSFERRED) {
            // also when it is withdrawn on its way: nobody waits for it any more
            boundFor = null;
        }
    }

    /** The office still has papers that are the citizen's. */
    public boolean originalsHeld() {
        return papers().originals() && steps.stream().noneMatch(step -> step.act() == PetitionAct.RETURN_ORIGINALS);
    }

    /** What was done since it was last reopened. */
    public Round round() {
        return Round.last(steps);
    }

    public int times(PetitionAct act) {
        return round().times(act);
    }

    public Optional<Instant> last(PetitionAct act) {
        return round().last(act).map(PetitionStep::at);
    }

    /** What it alarms for; a closed file that is reopened alarms still. */
    public Set<Ground> alarms() {
        return steps.stream()
                .filter(step -> step.act() == PetitionAct.RAISE_ALARM)
                .flatMap(step -> step.ground().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether who wrote it is shielded: until it is known what it is, it may be a denunciation (PT-35). */
    public boolean shielded() {
        return kind().map(PetitionKind::denounces).orElse(true);
    }

    public Office office() {
        return office;
    }

    public Optional<Long> officer() {
        return Optional.ofNullable(officer);
    }

    public Optional<Classification> classification() {
        return Optional.ofNullable(classification);
    }

    public Optional<PetitionKind> kind() {
        return classification().map(Classification::kind);
    }

    public Long dossier() {
        return dossier;
    }

    public PetitionState state() {
        return state;
    }

    public Optional<Office> boundFor() {
        return Optional.ofNullable(boundFor);
    }

    public boolean sentBack() {
        return sentBack;
    }

    public String addressee() {
        return addressee;
    }

    public Optional<LocalDate> answerDue() {
        return Optional.ofNullable(answerDue);
    }

    public Set<Criterion> criteria() {
        return criteria.isEmpty() ? EnumSet.noneOf(Criterion.class) : EnumSet.copyOf(criteria);
    }

    public List<PetitionStep> steps() {
        return List.copyOf(steps);
    }

    public int version() {
        return version;
    }
}
