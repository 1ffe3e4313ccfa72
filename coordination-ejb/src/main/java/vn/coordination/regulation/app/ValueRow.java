package vn.coordination.regulation.app;

import java.time.LocalDate;
import vn.coordination.organisation.Validity;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/**
 * One dated value.
 *
 * @param regulation number of the version that set it; null when the law did
 */
public record ValueRow(
        long id, ParameterKey key, Limit value, Validity validity, String citation, Integer regulation, int version) {
    public boolean isInForce(LocalDate date) {
        return validity.covers(date);
    }
}
