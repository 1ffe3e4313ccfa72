package vn.coordination.petition.duplicate;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares the marks of two petitions. Two questions are answered apart, since neither can make up for the other: <em>who</em>
 * wrote it (name and address), and <em>what</em> it is about (target and subject). A family at one address has the matter in
 * common and not the person; a namesake has the name in common and not the matter.
 */
public final class Likeness {
    /** Names differ at most in a "Văn" or "Thị" left out, or a middle name cut to its letter. */
    private static final double SAME_NAME = 0.93;

    private static final double SIMILAR_NAME = 0.8;
    /** Less than this is another person, whatever else agrees. */
    private static final double ANY_NAME = 0.5;

    private static final double SAME_TARGET = 0.75;
    private static final double SAME_SUBJECT = 0.5;
    private static final double SIMILAR_SUBJECT = 0.4;

    /** The name says more than the door: a family shares a door. */
    private static final double NAME_WEIGHT = 0.65;

    /** The summary says more than the target: one ward committee has hundreds of petitions. */
    private static final double SUBJECT_WEIGHT = 0.65;

    /** What is not known counts as half, so that little knowledge never looks like certainty. */
    private static final double UNKNOWN = 0.5;

    /** Of who × what: the same person at the same door needs little in common, a mere namesake twice as much. */
    private static final double RIVAL = 0.15;

    private static final double PRECEDENT = 0.5;

    private final boolean nameKnown;
    private final double name;
    private final AddressLikeness address;
    private final double target;
    private final double subject;
    private final boolean figures;

    private Likeness(Marks one, Marks other) {
        nameKnown = !one.name().isEmpty() && !other.name().isEmpty();
        name = nameKnown ? NameLikeness.between(one.name(), other.name()) : UNKNOWN;
        address = AddressLikeness.between(one.address(), other.address());
        boolean targetKnown = !one.target().isEmpty() && !other.target().isEmpty();
        target = targetKnown ? one.target().likeness(other.target()) : UNKNOWN;
        boolean subjectKnown = !one.subject().isEmpty() && !other.subject().isEmpty();
        subject = subjectKnown ? one.subject().likeness(other.subject()) : UNKNOWN * SAME_SUBJECT;
        figures = one.subject().sharesFigures(other.subject());
    }

    public static Match between(Marks one, Marks other) {
        Likeness likeness = new Likeness(one, other);
        return new Match(likeness.kind(), likeness.who(), likeness.what(), likeness.isHint(), likeness.reasons());
    }

    private double who() {
        double door = address == AddressLikeness.UNKNOWN ? UNKNOWN : address.score();
        return NAME_WEIGHT * name + (1 - NAME_WEIGHT) * door;
    }

    private double what() {
        return SUBJECT_WEIGHT * Math.min(1, subject / SAME_SUBJECT) + (1 - SUBJECT_WEIGHT) * target;
    }

    private Match.Kind kind() {
        if (perhapsSamePerson() && who() * what() >= RIVAL) {
            return Match.Kind.RIVAL;
        }
        return what() >= PRECEDENT ? Match.Kind.PRECEDENT : Match.Kind.NEITHER;
    }

    /** Two petitions without a name are taken for one person's only if nearly nothing else differs. */
    private boolean perhapsSamePerson() {
        return nameKnown ? name >= ANY_NAME : address == AddressLikeness.SAME || sameTarget() && sameSubject();
    }

    /** Nobody asked for the hint, so it must be right: without the door, name, target and subject have to be the same. */
    private boolean isHint() {
        return nameKnown
                && switch (address) {
                    case SAME -> name >= SIMILAR_NAME && sameMatter();
                    case NEAR, UNKNOWN -> name >= SAME_NAME && sameTarget() && (sameSubject() || figures);
                    case NEIGHBOUR, ELSEWHERE -> false;
                };
    }

    private boolean sameMatter() {
        return sameSubject() || sameTarget() && (figures || subject >= SIMILAR_SUBJECT);
    }

    private boolean sameTarget() {
        return target >= SAME_TARGET;
    }

    private boolean sameSubject() {
        return subject >= SAME_SUBJECT;
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        tell(reasons, nameKnown && name >= SAME_NAME, Reason.SAME_NAME, name >= SIMILAR_NAME, Reason.SIMILAR_NAME);
        tell(
                reasons,
                address == AddressLikeness.SAME,
                Reason.SAME_ADDRESS,
                address == AddressLikeness.NEAR,
                Reason.NEAR_ADDRESS);
        if (sameTarget()) {
            reasons.add(Reason.SAME_TARGET);
        }
        tell(reasons, sameSubject(), Reason.SAME_SUBJECT, subject >= SIMILAR_SUBJECT, Reason.SIMILAR_SUBJECT);
        if (figures) {
            reasons.add(Reason.SAME_FIGURES);
        }
        return reasons;
    }

    private static void tell(List<Reason> reasons, boolean strict, Reason strictly, boolean lax, Reason laxly) {
        if (strict || lax) {
            reasons.add(strict ? strictly : laxly);
        }
    }
}
