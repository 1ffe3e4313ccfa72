package vn.coordination.petition;

import static vn.coordination.rule.RuleCode.PT_12;
import static vn.coordination.rule.RuleCode.PT_20;
import static vn.coordination.rule.RuleCode.PT_22;
import static vn.coordination.rule.RuleCode.PT_25;
import static vn.coordination.rule.RuleCode.PT_26;
import static vn.coordination.rule.RuleCode.PT_33;
import static vn.coordination.rule.RuleCode.PT_45;

import java.util.Arrays;
import java.util.List;
import vn.coordination.rule.RuleCode;

/** Why a petition is not taken up, is laid aside or alarms, each with the entry that knows the ground. */
public enum Ground {
    INTERNAL_ACT(PT_12),
    NOT_OWN_RIGHT(PT_12),
    NO_CAPACITY(PT_12),
    BAD_REPRESENTATIVE(PT_12),
    UNSIGNED(PT_12),
    OUT_OF_TIME(PT_12),
    SECOND_DECISION(PT_12),
    /** More than 30 days since the notice that the case was terminated. */
    TERMINATED(PT_12),
    BEFORE_COURT(PT_12),
    /** No condition of Law 25/2018 Art 29 is met. */
    DENUNCIATION_UNMET(PT_22),
    /** Sent to many, the competent body among them. */
    SENT_TO_MANY(PT_25),
    GUIDED_BEFORE(PT_25),
    ANONYMOUS(PT_26),
    IMPERSONATED(PT_26),
    INELIGIBLE(PT_45),
    SETTLED_FOR_GOOD(PT_45),
    ILLEGIBLE(PT_45),
    FORCE_MAJEURE(PT_20),
    /** Something else must be settled first. */
    OTHER_RESULT(PT_20),
    EXPERTISE(PT_20),
    SIGN_OF_CRIME(PT_33),
    DANGER_OF_DAMAGE(PT_33);

    private final RuleCode code;

    Ground(RuleCode code) {
        this.code = code;
    }

    public RuleCode code() {
        return code;
    }

    /** The grounds on which that may be done with such a petition. */
    public static List<Ground> of(PetitionAct act, PetitionKind kind) {
        return Arrays.stream(values()).filter(ground -> ground.fits(act, kind)).toList();
    }

    public boolean fits(PetitionAct act, PetitionKind kind) {
        return switch (code) {
            case PT_12 -> act == PetitionAct.REFUSE && kind == PetitionKind.COMPLAINT;
            case PT_20 -> act == PetitionAct.SUSPEND;
            case PT_22 -> act == PetitionAct.REFUSE && kind == PetitionKind.DENUNCIATION;
            case PT_25, PT_26 -> act == PetitionAct.FILE && kind == PetitionKind.DENUNCIATION;
            case PT_33 -> act == PetitionAct.RAISE_ALARM;
            default -> act == PetitionAct.FILE;
        };
    }
}
