package vn.coordination.rule;

import static vn.coordination.rule.Approver.CHIEF;
import static vn.coordination.rule.Approver.DEPUTY_CHIEF;
import static vn.coordination.rule.Approver.LEADER;
import static vn.coordination.rule.Approver.THREE_CHIEFS;
import static vn.coordination.rule.Enforcement.CONSTRAINT;
import static vn.coordination.rule.Enforcement.DEADLINE;
import static vn.coordination.rule.Enforcement.OBSERVER;
import static vn.coordination.rule.Enforcement.RULE;
import static vn.coordination.rule.Enforcement.VISIBILITY;
import static vn.coordination.rule.Grade.ARTICLE;
import static vn.coordination.rule.Grade.DEFAULT;
import static vn.coordination.rule.Grade.LAW;
import static vn.coordination.rule.Grade.LAW_RECALLED;
import static vn.coordination.rule.Grade.LAW_REPORTED;
import static vn.coordination.rule.Grade.PARTY;
import static vn.coordination.rule.Grade.SISTER_REGULATION;
import static vn.coordination.rule.Mode.AUTO;
import static vn.coordination.rule.Mode.BLOCK;
import static vn.coordination.rule.Mode.CLOCK;
import static vn.coordination.rule.Mode.GATE;
import static vn.coordination.rule.Mode.LOG;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The single index of the regulation: one constant per entry of the catalogue, whether or not it is built. Where an entry
 * stands in the regulation is data: the version in force names its article.
 */
public enum RuleCode {
    // Programmes
    PR_01(DEADLINE, CHIEF, by(LAW_REPORTED, DEFAULT), CLOCK, GATE),
    PR_02(DEADLINE, by(LAW_RECALLED, DEFAULT), CLOCK),
    PR_03(DEADLINE, by(LAW_RECALLED, DEFAULT), CLOCK),
    PR_04(RULE, by(ARTICLE), BLOCK),
    PR_05(RULE, by(ARTICLE), BLOCK),
    PR_06(RULE, LEADER, by(DEFAULT, LAW_REPORTED), GATE),
    PR_07(DEADLINE, by(LAW_REPORTED), CLOCK),
    PR_08(OBSERVER, by(DEFAULT), LOG),

    // The weekly schedule
    SC_01(DEADLINE, by(DEFAULT, ARTICLE), CLOCK),
    SC_02(DEADLINE, by(DEFAULT), CLOCK),
    SC_03(DEADLINE, by(LAW_RECALLED, DEFAULT), CLOCK, AUTO),
    SC_04(RULE, by(DEFAULT), BLOCK),
    SC_05(RULE, by(ARTICLE, DEFAULT), BLOCK),
    SC_06(RULE, by(SISTER_REGULATION, ARTICLE), BLOCK),
    SC_07(RULE, CHIEF, by(DEFAULT), AUTO, GATE),
    SC_08(RULE, CHIEF, by(LAW, DEFAULT), GATE),
    SC_09(OBSERVER, by(DEFAULT), AUTO),
    SC_10(DEADLINE, by(DEFAULT), CLOCK),
    SC_11(RULE, CHIEF, by(DEFAULT), GATE, LOG),
    SC_12(RULE, CHIEF, by(DEFAULT), GATE),
    SC_13(RULE, CHIEF, by(DEFAULT), BLOCK, GATE),
    SC_14(DEADLINE, by(ARTICLE, DEFAULT), CLOCK),
    SC_15(RULE, THREE_CHIEFS, by(SISTER_REGULATION, DEFAULT), GATE),
    SC_16(VISIBILITY, by(DEFAULT), BLOCK),
    SC_17(CONSTRAINT, by(DEFAULT), BLOCK),

    // Meetings
    MT_01(RULE, CHIEF, by(LAW_REPORTED), BLOCK, GATE),
    MT_02(DEADLINE, by(DEFAULT, LAW_RECALLED), CLOCK),
    MT_03(DEADLINE, by(LAW_RECALLED), CLOCK),
    MT_04(RULE, CHIEF, by(LAW_REPORTED, DEFAULT), GATE),
    MT_05(RULE, by(ARTICLE, SISTER_REGULATION), BLOCK),
    MT_06(OBSERVER, by(LAW_REPORTED, DEFAULT), LOG),
    MT_07(RULE, by(LAW_REPORTED, LAW_RECALLED), BLOCK),
    MT_08(RULE, CHIEF, by(LAW_REPORTED), GATE),
    MT_09(DEADLINE, by(LAW_REPORTED), CLOCK),
    MT_10(RULE, by(ARTICLE), BLOCK, AUTO),
    MT_11(DEADLINE, by(DEFAULT), CLOCK),
    MT_12(RULE, by(DEFAULT, LAW), BLOCK),
    MT_13(DEADLINE, by(ARTICLE), CLOCK),
    MT_14(OBSERVER, by(DEFAULT), LOG),

    // Online conferences
    OC_01(DEADLINE, by(LAW, DEFAULT), CLOCK),
    OC_02(DEADLINE, by(LAW, DEFAULT), CLOCK),
    OC_03(DEADLINE, by(LAW, DEFAULT), CLOCK),
    OC_04(RULE, by(DEFAULT), BLOCK),
    OC_05(OBSERVER, by(DEFAULT), AUTO),
    OC_06(DEADLINE, by(DEFAULT), CLOCK),
    OC_07(RULE, by(LAW), BLOCK),
    OC_08(RULE, by(LAW), BLOCK),
    OC_09(RULE, by(LAW), BLOCK),

    // Reception and petitions
    PT_01(RULE, by(LAW, LAW_REPORTED), BLOCK),
    PT_02(RULE, DEPUTY_CHIEF, by(LAW), GATE),
    PT_03(RULE, by(LAW_REPORTED, DEFAULT), BLOCK),
    PT_04(OBSERVER, by(LAW_REPORTED), AUTO),
    PT_05(DEADLINE, by(LAW), CLOCK),
    PT_06(DEADLINE, by(LAW, DEFAULT), CLOCK),
    PT_07(RULE, by(ARTICLE, LAW), BLOCK),
    PT_08(OBSERVER, by(LAW, DEFAULT), AUTO),
    PT_09(DEADLINE, by(LAW), CLOCK),
    PT_10(DEADLINE, by(PARTY), CLOCK),
    PT_11(DEADLINE, by(LAW), CLOCK),
    PT_12(RULE, by(LAW), BLOCK),
    PT_13(RULE, DEPUTY_CHIEF, by(LAW), GATE),
    PT_14(DEADLINE, by(LAW), CLOCK),
    PT_15(DEADLINE, by(LAW), CLOCK),
    PT_16(RULE, by(LAW), BLOCK),
    PT_17(RULE, DEPUTY_CHIEF, by(LAW), GATE),
    PT_18(DEADLINE, by(LAW), CLOCK),
    PT_19(DEADLINE, by(LAW), CLOCK, BLOCK),
    PT_20(DEADLINE, by(LAW), CLOCK, AUTO),
    PT_21(DEADLINE, by(LAW, DEFAULT), CLOCK, BLOCK),
    PT_22(DEADLINE, by(LAW), CLOCK),
    PT_23(DEADLINE, by(LAW), CLOCK),
    PT_24(CONSTRAINT, by(LAW), BLOCK),
    PT_25(RULE, DEPUTY_CHIEF, by(LAW), GATE),
    PT_26(RULE, DEPUTY_CHIEF, by(LAW, DEFAULT), GATE),
    PT_27(DEADLINE, by(LAW), CLOCK),
    PT_28(DEADLINE, by(LAW), CLOCK),
    PT_29(DEADLINE, by(LAW), CLOCK),
    PT_30(DEADLINE, by(LAW), CLOCK),
    PT_31(DEADLINE, by(LAW), CLOCK),
    PT_32(DEADLINE, by(LAW), CLOCK),
    PT_33(OBSERVER, by(LAW), AUTO),
    PT_34(RULE, by(LAW, DEFAULT), BLOCK),
    PT_35(VISIBILITY, by(LAW), BLOCK, LOG),
    PT_36(VISIBILITY, by(DEFAULT), BLOCK),
    PT_37(DEADLINE, by(LAW), CLOCK),
    PT_38(DEADLINE, by(LAW), CLOCK),
    PT_39(DEADLINE, by(LAW), CLOCK),
    PT_40(DEADLINE, by(LAW, DEFAULT), CLOCK),
    PT_41(RULE, by(LAW), BLOCK),
    PT_42(RULE, by(LAW), BLOCK),
    PT_43(RULE, DEPUTY_CHIEF, by(LAW, LAW_REPORTED), GATE),
    PT_44(RULE, by(LAW), BLOCK),
    PT_45(DEADLINE, by(LAW), CLOCK),
    PT_46(DEADLINE, by(LAW), CLOCK),
    PT_47(RULE, by(LAW), BLOCK),
    PT_48(DEADLINE, by(LAW), CLOCK),
    PT_49(DEADLINE, by(LAW), CLOCK),
    PT_50(DEADLINE, by(LAW, LAW_REPORTED, PARTY), CLOCK),
    PT_51(DEADLINE, by(LAW, DEFAULT), CLOCK),
    PT_52(DEADLINE, by(LAW, LAW_RECALLED, DEFAULT), CLOCK),
    PT_53(OBSERVER, by(LAW), AUTO),

    // Voters’ recommendations
    VR_01(DEADLINE, by(LAW), CLOCK),
    VR_02(DEADLINE, by(LAW), CLOCK),
    VR_03(DEADLINE, by(LAW), CLOCK),
    VR_04(DEADLINE, by(LAW), CLOCK),
    VR_05(DEADLINE, by(LAW), CLOCK),
    VR_06(RULE, by(LAW), BLOCK),
    VR_07(DEADLINE, by(LAW), CLOCK),
    VR_08(DEADLINE, by(LAW), CLOCK),

    // Conclusions, directives, tasks
    TK_01(RULE, by(ARTICLE), BLOCK),
    TK_02(DEADLINE, by(DEFAULT), CLOCK),
    TK_03(OBSERVER, by(DEFAULT), AUTO),
    TK_04(RULE, by(DEFAULT), BLOCK),
    TK_05(RULE, by(DEFAULT), BLOCK),
    TK_06(OBSERVER, by(DEFAULT), AUTO),
    TK_07(OBSERVER, by(ARTICLE, DEFAULT), AUTO),
    TK_08(OBSERVER, by(DEFAULT), LOG),

    // Documents and consultation
    DC_01(DEADLINE, by(LAW), CLOCK),
    DC_02(DEADLINE, by(LAW), CLOCK),
    DC_03(RULE, by(LAW), BLOCK),
    DC_04(CONSTRAINT, by(LAW), BLOCK),
    DC_05(CONSTRAINT, by(PARTY), BLOCK),
    DC_06(CONSTRAINT, by(LAW), BLOCK),
    DC_07(DEADLINE, by(LAW), CLOCK),
    DC_08(RULE, by(LAW), BLOCK),
    DC_09(DEADLINE, by(LAW_REPORTED, DEFAULT), CLOCK),
    DC_10(OBSERVER, by(LAW_REPORTED, DEFAULT), AUTO, BLOCK),
    DC_11(DEADLINE, by(LAW_REPORTED, DEFAULT), CLOCK),
    DC_12(OBSERVER, by(DEFAULT), LOG),
    DC_13(RULE, by(SISTER_REGULATION, DEFAULT), BLOCK),
    DC_14(RULE, by(LAW, PARTY), BLOCK),

    // Archives
    AR_01(DEADLINE, by(LAW), CLOCK),
    AR_02(RULE, by(LAW), BLOCK),
    AR_03(DEADLINE, by(LAW_REPORTED, LAW), CLOCK),
    AR_04(RULE, CHIEF, by(LAW), GATE),
    AR_05(DEADLINE, by(LAW_REPORTED), CLOCK, BLOCK),
    AR_06(RULE, by(LAW_REPORTED), BLOCK),
    AR_07(RULE, by(LAW), BLOCK),
    AR_08(RULE, by(LAW_RECALLED, DEFAULT), BLOCK),

    // Secrecy and security
    SS_01(RULE, by(LAW), BLOCK),
    SS_02(RULE, by(LAW), BLOCK),
    SS_03(DEADLINE, by(LAW), CLOCK),
    SS_04(RULE, by(LAW), BLOCK),
    SS_05(RULE, by(LAW), BLOCK),
    SS_06(OBSERVER, by(LAW), LOG),
    SS_07(DEADLINE, by(LAW), CLOCK),
    SS_08(VISIBILITY, by(SISTER_REGULATION, DEFAULT), BLOCK),

    // Rooms and logistics
    FL_01(RULE, by(DEFAULT), BLOCK),
    FL_02(RULE, by(DEFAULT), BLOCK),
    FL_03(DEADLINE, by(ARTICLE, DEFAULT), CLOCK),
    FL_04(RULE, CHIEF, by(DEFAULT), GATE),

    // Information technology
    IT_01(DEADLINE, by(ARTICLE, DEFAULT), CLOCK),
    IT_02(RULE, by(DEFAULT), BLOCK),
    IT_03(OBSERVER, by(DEFAULT), AUTO),

    // Coordination
    CM_01(DEADLINE, by(ARTICLE, DEFAULT), CLOCK),
    CM_02(DEADLINE, by(ARTICLE, DEFAULT), CLOCK),
    CM_03(DEADLINE, by(LAW), CLOCK),
    CM_04(DEADLINE, by(LAW), CLOCK),
    CM_05(RULE, by(ARTICLE, SISTER_REGULATION), BLOCK),
    CM_06(RULE, by(SISTER_REGULATION, DEFAULT), BLOCK),
    CM_07(OBSERVER, by(DEFAULT), LOG),

    // Training
    TR_01(RULE, CHIEF, by(ARTICLE, LAW, DEFAULT), GATE),
    TR_02(DEADLINE, by(DEFAULT), CLOCK),

    // Reports
    RP_01(OBSERVER, by(LAW_REPORTED), AUTO),
    RP_02(DEADLINE, by(DEFAULT), CLOCK),
    RP_03(OBSERVER, by(ARTICLE), AUTO),
    RP_04(OBSERVER, by(DEFAULT), LOG),
    RP_05(RULE, by(DEFAULT), BLOCK),
    RP_06(RULE, by(ARTICLE, DEFAULT), BLOCK);

    /** Entries that a second office may let somebody override by its counter-signature; decision record 17. */
    private static final Set<RuleCode> OVERRIDABLE = Collections.unmodifiableSet(EnumSet.of(FL_01, FL_02));

    private static final Map<String, RuleCode> BY_PRINTED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(RuleCode::printed, Function.identity()));

    private final String printed = name().replace('_', '-');
    private final Enforcement enforcement;
    private final Approver approver;
    private final Set<Grade> grades;
    private final Set<Mode> modes;

    RuleCode(Enforcement enforcement, Set<Grade> grades, Mode first, Mode... more) {
        this(enforcement, null, grades, first, more);
    }

    RuleCode(Enforcement enforcement, Approver approver, Set<Grade> grades, Mode first, Mode... more) {
        this.enforcement = enforcement;
        this.approver = approver;
        this.grades = grades;
        this.modes = Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    private static Set<Grade> by(Grade first, Grade... more) {
        return Collections.unmodifiableSet(EnumSet.of(first, more));
    }

    /** The code whose printed form is given, e.g. {@code SC-05}. */
    public static RuleCode of(String printed) {
        RuleCode code = BY_PRINTED.get(printed);
        if (code == null) {
            throw new IllegalArgumentException("no such rule code: " + printed);
        }
        return code;
    }

    public String printed() {
        return printed;
    }

    /** The part of the catalogue it belongs to, e.g. {@code SC}. */
    public String part() {
        return name().substring(0, 2);
    }

    public Enforcement enforcement() {
        return enforcement;
    }

    /** How sure we are of its sources, the surest first. */
    public Set<Grade> grades() {
        return grades;
    }

    /** Some of it is our default until the city's own text says so. */
    public boolean toBeConfirmed() {
        return grades.contains(DEFAULT);
    }

    public Set<Mode> modes() {
        return modes;
    }

    public boolean has(Mode mode) {
        return modes.contains(mode);
    }

    /** A breach of a gated entry may be lifted by its approver, with a reason. */
    public boolean waivable() {
        return has(GATE);
    }

    /** Who lifts the gate; nobody when there is none. */
    public Optional<Approver> approver() {
        return Optional.ofNullable(approver);
    }

    public boolean overridable() {
        return OVERRIDABLE.contains(this);
    }

    @Override
    public String toString() {
        return printed();
    }
}
