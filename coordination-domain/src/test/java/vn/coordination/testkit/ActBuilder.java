package vn.coordination.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.Channel;
import vn.coordination.petition.Classification;
import vn.coordination.petition.Criterion;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.Ground;
import vn.coordination.petition.Matter;
import vn.coordination.petition.Papers;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.PetitionState;
import vn.coordination.shared.City;

/** An act on an ordinary complaint of one person that waits for its outcome at the Committee Office, to vary. */
public final class ActBuilder {
    private final PetitionAct act;
    private PetitionState state = PetitionState.ROUTING;
    private Office office = Office.COMMITTEE_OFFICE;
    private Channel channel = Channel.POST;
    private LocalDate arrived = Moments.NOW.atZone(City.ZONE).toLocalDate();
    private boolean forwarded;
    private boolean identified = true;
    private int level = 1;
    private LocalDate contested;
    private Classification what = new Classification(PetitionKind.COMPLAINT, Matter.COMMITTEE);
    private Crowd crowd = Crowd.ONE;
    private Papers papers = Papers.NONE;
    private int guided;
    private int extended;
    private boolean dialogue;
    private boolean told = true;
    private boolean entered = true;
    private boolean originalsHeld;
    private int matches;
    private Instant due;
    private ActFacts.Way way = ActFacts.Way.STAYS;
    private final Map<PetitionAct, Instant> last = new EnumMap<>(PetitionAct.class);
    private final Set<Ground> alarms = EnumSet.noneOf(Ground.class);
    private LocalDate dialogueDay;
    private Ground ground;
    private Set<Criterion> criteria = Set.of();
    private boolean newFacts;
    private boolean inWriting;
    private boolean everybody;
    private boolean signsOfWrong;
    private boolean noted;
    private boolean stripped;
    private LocalDate named;

    private ActBuilder(PetitionAct act) {
        this.act = act;
    }

    public static ActBuilder an(PetitionAct act) {
        return new ActBuilder(act);
    }

    public ActBuilder in(PetitionState now) {
        state = now;
        return this;
    }

    public ActBuilder at(Office acting) {
        office = acting;
        return this;
    }

    public ActBuilder by(Channel how) {
        channel = how;
        return this;
    }

    public ActBuilder arrivedOn(LocalDate day) {
        arrived = day;
        return this;
    }

    public ActBuilder forwarded() {
        forwarded = true;
        return this;
    }

    public ActBuilder unidentified() {
        identified = false;
        return this;
    }

    public ActBuilder second(LocalDate decided) {
        level = 2;
        contested = decided;
        return this;
    }

    public ActBuilder of(PetitionKind kind) {
        return of(kind, Matter.COMMITTEE);
    }

    public ActBuilder of(PetitionKind kind, Matter matter) {
        what = new Classification(kind, matter);
        return this;
    }

    public ActBuilder found(Classification classification) {
        what = classification;
        return this;
    }

    public ActBuilder unclassified() {
        what = null;
        return this;
    }

    public ActBuilder crowd(int persons, int representatives, boolean allSigned, boolean appointed) {
        crowd = new Crowd(persons, representatives, allSigned, appointed);
        return this;
    }

    public ActBuilder papers(boolean originals, boolean receipt) {
        papers = new Papers(originals, receipt);
        return this;
    }

    public ActBuilder guided(int times) {
        guided = times;
        return this;
    }

    public ActBuilder extended(int times) {
        extended = times;
        return this;
    }

    public ActBuilder dialogue() {
        dialogue = true;
        return this;
    }

    public ActBuilder closing(boolean petitionerTold, boolean nationallyEntered, boolean holdsOriginals) {
        told = petitionerTold;
        entered = nationallyEntered;
        originalsHeld = holdsOriginals;
        return this;
    }

    public ActBuilder matches(int open) {
        matches = open;
        return this;
    }

    public ActBuilder due(Instant when) {
        due = when;
        return this;
    }

    public ActBuilder to(Office other) {
        way = new ActFacts.Way(Optional.of(other), way.sentBack(), way.chief());
        return this;
    }

    public ActBuilder sentBack() {
        way = new ActFacts.Way(way.to(), true, way.chief());
        return this;
    }

    public ActBuilder chief() {
        way = new ActFacts.Way(way.to(), way.sentBack(), true);
        return this;
    }

    /** It was done so long before now, and after what was said to be done before. */
    public ActBuilder after(PetitionAct done, Duration ago) {
        last.put(done, Moments.NOW.minus(ago));
        return this;
    }

    public ActBuilder dialogueOn(LocalDate named) {
        dialogueDay = named;
        return this;
    }

    public ActBuilder alarming(Ground alarm) {
        alarms.add(alarm);
        return this;
    }

    public ActBuilder because(Ground why) {
        ground = why;
        return this;
    }

    public ActBuilder because(Criterion first, Criterion... more) {
        criteria = EnumSet.of(first, more);
        return this;
    }

    public ActBuilder newFacts() {
        newFacts = true;
        return this;
    }

    public ActBuilder withdrawal(boolean written, boolean all, boolean wrong) {
        inWriting = written;
        everybody = all;
        signsOfWrong = wrong;
        return this;
    }

    public ActBuilder noted() {
        noted = true;
        return this;
    }

    public ActBuilder stripped() {
        stripped = true;
        return this;
    }

    public ActBuilder naming(LocalDate day) {
        named = day;
        return this;
    }

    public ActFacts build() {
        return new ActFacts(
                1,
                act,
                state,
                office,
                new ActFacts.Came(channel, forwarded, identified, arrived, level, Optional.ofNullable(contested)),
                Optional.ofNullable(what),
                crowd,
                papers,
                new ActFacts.Past(
                        guided, extended, dialogue, told, entered, originalsHeld, matches, Optional.ofNullable(due)),
                new ActFacts.Course(last, Optional.ofNullable(dialogueDay), alarms),
                way,
                new ActFacts.Reasons(
                        Optional.ofNullable(ground),
                        criteria,
                        newFacts,
                        inWriting,
                        everybody,
                        signsOfWrong,
                        noted,
                        stripped,
                        Optional.ofNullable(named)),
                Moments.NOW);
    }
}
