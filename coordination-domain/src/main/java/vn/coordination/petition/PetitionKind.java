package vn.coordination.petition;

/** What a petition is by its content and purpose, whatever is written above it (PT-03). */
public enum PetitionKind {
    COMPLAINT,
    DENUNCIATION,
    RECOMMENDATION,
    REFLECTION,
    /** Has to be split (PT-05). */
    MIXED;

    /** Wholly or in part: who wrote it is kept secret (PT-35). */
    public boolean denounces() {
        return this == DENUNCIATION || this == MIXED;
    }

    /** Asks for something to be done rather than for a right or a wrong to be judged. */
    public boolean suggests() {
        return this == RECOMMENDATION || this == REFLECTION;
    }
}
