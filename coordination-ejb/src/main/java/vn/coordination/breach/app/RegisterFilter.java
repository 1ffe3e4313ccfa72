package vn.coordination.breach.app;

import java.io.Serializable;
import java.time.YearMonth;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;

/**
 * Which breaches are asked for.
 *
 * @param office null = all three
 * @param code null = all entries
 */
public record RegisterFilter(YearMonth month, Office office, RuleCode code) implements Serializable {}
