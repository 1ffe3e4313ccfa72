package vn.coordination.conference.delegate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** Somebody on the list of a conference: with a vote or invited, in the hall or at a point, himself or for another. */
@Entity
@Table(name = "delegate")
public class Delegate {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long conference;

    /** Null for somebody from outside. */
    @Column(updatable = false)
    private Long person;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String unit;

    /** Null when none of the three offices sends him. */
    @Column(updatable = false)
    private Office office;

    /** Name and unit without accents, for whoever types in a hurry at the door. */
    @Column(updatable = false)
    private String folded;

    /**
     * Under what somebody from outside is on the list once, until he is taken off it; null for others, among them whoever
     * came in by a file, which tells two of one name by where they sit.
     */
    private String guest;

    /** The point of the conference at which he sits; null for the hall. */
    private Long point;

    /** Votes, and is counted for the quorum. */
    @Column(updatable = false)
    private boolean member;

    /** The delegate for whom he comes; null for whoever was invited himself. */
    @Column(updatable = false)
    private Long substituteFor;

    @Enumerated(EnumType.STRING)
    private DelegateState state;

    /** Why he cannot come; empty while he has not said so. */
    private String reason = "";

    /** The name of whoever shall come for him; empty for nobody. */
    private String substitute = "";

    /** Who said that he cannot come: himself, his office or the one that leads. */
    private Long excusedBy;

    private Long approvedBy;
    private Instant approvedAt;

    @Version
    private int version;

    protected Delegate() {}

    /** @param point null for the hall */
    public Delegate(long conference, Invitee invitee, Long point, boolean member) {
        this(conference, invitee, point, member, null);
        this.guest = person == null ? invitee.key() : null;
    }

    private Delegate(long conference, Invitee invitee, Long point, boolean member, Long substituteFor) {
        this.conference = conference;
        this.person = invitee.person();
        this.name = invitee.name();
        this.unit = invitee.unit();
        this.office = invitee.office();
        this.folded = folded(name, unit);
        this.point = point;
        this.member = member;
        this.substituteFor = substituteFor;
        this.state = DelegateState.INVITED;
    }

    /** What a search looks through. */
    public static String folded(String name, String unit) {
        return Text.folded(name + " " + unit);
    }

    /** He will not come; who said so before may say it otherwise. */
    public void excuse(long who, String why, String another) {
        if (!state.mayCome()) {
            throw new IllegalStateException("delegate " + id + " is " + state + ": no excuse");
        }
        state = DelegateState.ABSENT;
        reason = Text.required(why, "reason");
        substitute = Text.optional(another);
        excusedBy = who;
    }

    /** His office does not agree to whom he has named; he may name another. */
    public void refuse() {
        if (!awaitsApproval()) {
            throw new IllegalStateException("delegate " + id + " is " + state + ": nobody to refuse");
        }
        substitute = "";
    }

    /**
     * His office agrees to whom he has named.
     *
     * @param votes whether a substitute has the vote of the one he comes for
     * @param known of the register, by the name that was given; null for somebody else
     * @return the substitute, who is on the list from now on
     */
    public Delegate approve(long approver, Instant now, boolean votes, Long known) {
        if (!awaitsApproval()) {
            throw new IllegalStateException("delegate " + id + " is " + state + ": nobody to approve");
        }
        state = DelegateState.SUBSTITUTED;
        approvedBy = approver;
        approvedAt = now;
        return new Delegate(conference, new Invitee(known, substitute, unit, office), point, member && votes, id);
    }

    /** He comes after all, or is on the list again. */
    public void come() {
        if (state == DelegateState.SUBSTITUTED) {
            throw new IllegalStateException("delegate " + id + " is " + state + ": does not come");
        }
        state = DelegateState.INVITED;
        reason = "";
        substitute = "";
        excusedBy = null;
    }

    /** Where he sat takes no part any more. */
    public void comeToTheHall() {
        point = null;
    }

    public void withdraw() {
        if (state == DelegateState.SUBSTITUTED) {
            throw new IllegalStateException("delegate " + id + " is " + state + ": his substitute is on the list");
        }
        state = DelegateState.WITHDRAWN;
        guest = null;
    }

    /** He has named somebody, and his office has not yet agreed. */
    public boolean awaitsApproval() {
        return state == DelegateState.ABSENT && !substitute.isEmpty();
    }

    /** Whose chief agrees to his substitute; for whoever comes from outside it is the lead office's. */
    public Office sender(Office lead) {
        return office == null ? lead : office;
    }

    /** Whoever waits for what his office says to the substitute: he himself, and who spoke for him. */
    public Set<Long> asking() {
        return Stream.of(person, excusedBy).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public Optional<Long> person() {
        return Optional.ofNullable(person);
    }

    public boolean is(long someone) {
        return person != null && person == someone;
    }

    /** Somebody from outside of that name and unit, in whichever case they are written. */
    public boolean isGuest(Invitee invitee) {
        return person == null && new Invitee(null, name, unit, office).key().equals(invitee.key());
    }

    public Long id() {
        return id;
    }

    public long conference() {
        return conference;
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public Optional<Office> office() {
        return Optional.ofNullable(office);
    }

    public Optional<Long> point() {
        return Optional.ofNullable(point);
    }

    public boolean member() {
        return member;
    }

    public Optional<Long> substituteFor() {
        return Optional.ofNullable(substituteFor);
    }

    public DelegateState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public String substitute() {
        return substitute;
    }

    public Optional<Long> approver() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approved() {
        return Optional.ofNullable(approvedAt);
    }

    public int version() {
        return version;
    }
}
