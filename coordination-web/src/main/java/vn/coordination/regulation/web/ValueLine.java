package vn.coordination.regulation.web;

import java.util.Locale;
import vn.coordination.organisation.Validity;
import vn.coordination.regulation.app.ValueRow;

/**
 * One dated value in words.
 *
 * @param citation of the law; empty when a version of the regulation set it
 * @param regulation number of that version
 */
public record ValueLine(String words, Validity validity, String citation, Integer regulation) {
    static ValueLine of(ValueRow row, Locale locale) {
        return new ValueLine(LimitWords.of(row.value(), locale), row.validity(), row.citation(), row.regulation());
    }
}
