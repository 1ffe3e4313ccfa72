package vn.coordination.petition;

import java.util.EnumSet;
import java.util.Set;

/** The letters that go out about a petition; each but the desk's own follows an act that it tells of. */
public enum LetterKind {
    REFUSAL("TB", true, PetitionAct.REFUSE),
    GUIDANCE("", true, PetitionAct.GUIDE),
    /** Back to the body that sent it on. */
    RETURN("", false, PetitionAct.RETURN),
    FORWARDING("", false, PetitionAct.FORWARD),
    URGING("", false, PetitionAct.URGE),
    /** Goes with a petition to another of the three offices. */
    TRANSFER("PC", false, PetitionAct.TRANSFER),
    /** Papers were taken from a citizen: form 02/TCD (PT-47). */
    RECEIPT("BN", true),
    /** A citizen is not received: form 01/TCD (PT-46). */
    REFUSAL_TO_RECEIVE("TB", true),
    ACCEPTANCE("TB", true, PetitionAct.ACCEPT),
    RESULT("TB", true, PetitionAct.DECIDE, PetitionAct.CONCLUDE, PetitionAct.ANSWER);

    private final String abbreviation;
    private final boolean toWriter;
    private final Set<PetitionAct> tellsOf;

    LetterKind(String abbreviation, boolean toWriter, PetitionAct... tellsOf) {
        this.abbreviation = abbreviation;
        this.toWriter = toWriter;
        this.tellsOf = EnumSet.noneOf(PetitionAct.class);
        this.tellsOf.addAll(Set.of(tellsOf));
    }

    /** Of its type, as the symbol bears it; empty for an official letter. */
    public String abbreviation() {
        return abbreviation;
    }

    /** To who wrote the petition, and so the only ones that may name whoever is shielded (PT-35). */
    public boolean toWriter() {
        return toWriter;
    }

    /** What it tells of has been done. */
    public boolean fits(Petition petition) {
        return tellsOf.isEmpty() || tellsOf.stream().anyMatch(act -> petition.times(act) > 0);
    }
}
