package vn.coordination.petition;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The letters that go out about a petition; each but the desk's own follows an act that it tells of. Some of them are
 * what the law asks for themselves: that the petitioner is told, that a body is urged.
 */
public enum LetterKind {
    REFUSAL("TB", true, PetitionAct.TELL, PetitionAct.REFUSE),
    GUIDANCE("", true, PetitionAct.TELL, PetitionAct.GUIDE),
    /** Back to the body that sent it on. */
    RETURN("", false, null, PetitionAct.RETURN),
    FORWARDING("", false, null, PetitionAct.FORWARD),
    URGING("", false, PetitionAct.URGE, PetitionAct.FORWARD),
    /** Goes with a petition to another of the three offices. */
    TRANSFER("PC", false, null, PetitionAct.TRANSFER),
    /** Papers were taken from a citizen: form 02/TCD (PT-47). */
    RECEIPT("BN", true, null),
    /** A citizen is not received: form 01/TCD (PT-46). */
    REFUSAL_TO_RECEIVE("TB", true, null),
    ACCEPTANCE("TB", true, PetitionAct.TELL, PetitionAct.ACCEPT),
    /** That it was sent on, and where (PT-23, PT-37). */
    FORWARDING_NOTICE("TB", true, PetitionAct.TELL, PetitionAct.FORWARD),
    /** That the case stands still, and why (PT-20). */
    SUSPENSION("TB", true, PetitionAct.TELL, PetitionAct.SUSPEND),
    RESUMPTION("TB", true, PetitionAct.TELL, PetitionAct.RESUME),
    RESULT("TB", true, PetitionAct.TELL, PetitionAct.DECIDE, PetitionAct.CONCLUDE, PetitionAct.ANSWER);

    private final String abbreviation;
    private final boolean toWriter;
    private final PetitionAct records;
    private final Set<PetitionAct> tellsOf;

    LetterKind(String abbreviation, boolean toWriter, PetitionAct records, PetitionAct... tellsOf) {
        this.abbreviation = abbreviation;
        this.toWriter = toWriter;
        this.records = records;
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

    /** It says what becomes of a petition: a processing document, unlike receipts, reminders and results. */
    public boolean processes() {
        return switch (this) {
            case REFUSAL, GUIDANCE, RETURN, FORWARDING, TRANSFER, ACCEPTANCE -> true;
            case URGING, RECEIPT, REFUSAL_TO_RECEIVE, FORWARDING_NOTICE, SUSPENSION, RESUMPTION, RESULT -> false;
        };
    }

    /** It follows an act; the others are the desk's own. */
    public boolean follows() {
        return !tellsOf.isEmpty();
    }

    /** The act that is done by issuing it. */
    public Optional<PetitionAct> records() {
        return Optional.ofNullable(records);
    }

    /** What it tells of has been done, and what is done by it may be done now. */
    public boolean fits(Petition petition) {
        boolean told = tellsOf.isEmpty() || tellsOf.stream().anyMatch(act -> petition.times(act) > 0);
        return told && (records == null || records.possibleIn(petition.state()));
    }
}
