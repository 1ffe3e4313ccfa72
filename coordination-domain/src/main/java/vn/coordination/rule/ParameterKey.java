package vn.coordination.rule;

import static vn.coordination.rule.ParameterUnit.CALENDAR_DAYS;
import static vn.coordination.rule.ParameterUnit.COUNT;
import static vn.coordination.rule.ParameterUnit.HOURS;
import static vn.coordination.rule.ParameterUnit.MINUTES;
import static vn.coordination.rule.ParameterUnit.WEEKDAY_TIME;
import static vn.coordination.rule.ParameterUnit.WORKING_DAYS;
import static vn.coordination.rule.ParameterUnit.WORKING_HOURS;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Every number of the regulation that may change; its values are dated rows of the database. */
public enum ParameterKey {
    /** The drafts of next week are due, in the week before. */
    SC_01_DRAFTS_DUE(RuleCode.SC_01, WEEKDAY_TIME),
    /** The Party Office has consolidated, in the week before. */
    SC_02_CONSOLIDATION_DUE(RuleCode.SC_02, WEEKDAY_TIME),
    /** The offices have confirmed, in the week before; silence after it is consent. */
    SC_03_CONFIRMATION_DUE(RuleCode.SC_03, WEEKDAY_TIME),
    /** What an office is given when a later change voids its confirmation. */
    SC_03_RECONFIRMATION(RuleCode.SC_03, WORKING_HOURS),
    SC_05_TRAVEL_SAME_BUILDING(RuleCode.SC_05, MINUTES),
    SC_05_TRAVEL_SAME_SITES(RuleCode.SC_05, MINUTES),
    SC_05_TRAVEL_ELSEWHERE(RuleCode.SC_05, MINUTES),
    SC_09_PROPOSAL(RuleCode.SC_09, WORKING_HOURS),
    SC_10_DEPUTY_CHIEFS(RuleCode.SC_10, WORKING_HOURS),
    SC_10_CHIEFS(RuleCode.SC_10, WORKING_DAYS),
    /** A change so short before the event is urgent. */
    SC_11_URGENT(RuleCode.SC_11, HOURS),
    /** A notice unread for so long counts as not received. */
    SC_11_READ(RuleCode.SC_11, WORKING_HOURS),
    SC_11_READ_URGENT(RuleCode.SC_11, WORKING_HOURS),
    FL_02_SET_UP(RuleCode.FL_02, MINUTES),
    SS_05_PASSWORD_LENGTH(RuleCode.SS_05, COUNT),
    SS_05_FAILURES(RuleCode.SS_05, COUNT),
    SS_05_LOCK(RuleCode.SS_05, HOURS),
    SS_05_UNUSED(RuleCode.SS_05, CALENDAR_DAYS);

    private final RuleCode code;
    private final Set<ParameterUnit> units;

    ParameterKey(RuleCode code, ParameterUnit first, ParameterUnit... others) {
        this.code = code;
        this.units = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public RuleCode code() {
        return code;
    }

    /** The units its values may be counted in; the unit in force stands with the value. */
    public Set<ParameterUnit> units() {
        return units;
    }
}
