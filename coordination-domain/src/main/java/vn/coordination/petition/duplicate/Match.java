package vn.coordination.petition.duplicate;

import java.util.List;

/**
 * How two petitions are alike.
 *
 * @param who how surely one person wrote both, 0…1
 * @param what how surely both are about one matter, 0…1
 * @param hint whether they are told to be duplicates without being asked
 */
public record Match(Kind kind, double who, double what, boolean isHint, List<Reason> reasons) {
    public enum Kind {
        /** The same petitioner in the same matter: to be linked into one dossier. */
        RIVAL,
        /** Another petitioner in such a matter: shows how it was answered. */
        PRECEDENT,
        NEITHER
    }

    private static final int PER_MILLE = 1000;

    public Match {
        reasons = List.copyOf(reasons);
    }

    /** The score as it is stored and shown. */
    public int perMille() {
        return (int) Math.round(score() * PER_MILLE);
    }

    /** 0…1; a rival must be like in both respects, so neither can make up for the other. */
    public double score() {
        return switch (kind) {
            case RIVAL -> Math.sqrt(who * what);
            case PRECEDENT -> what;
            case NEITHER -> Math.min(who, what);
        };
    }
}
