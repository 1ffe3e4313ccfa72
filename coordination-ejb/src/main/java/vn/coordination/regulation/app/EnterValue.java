package vn.coordination.regulation.app;

import java.time.LocalDate;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/**
 * A value that the law sets from a date on.
 *
 * @param seen version of the last value, as its reader saw it
 */
public record EnterValue(ParameterKey key, Limit value, LocalDate since, String citation, int seen) {}
