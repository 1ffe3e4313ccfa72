package vn.coordination.regulation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.coordination.regulation.app.ValueRow;
import vn.coordination.rule.Authority;
import vn.coordination.rule.ParameterKey;

/**
 * One number of an entry as it stood on a date.
 *
 * @param value null when the number is not there yet
 * @param history all its values, the latest first
 */
public record NumberLine(ParameterKey key, String name, ValueLine value, List<ValueLine> history) {
    /** @param values in the order of their dates */
    static NumberLine of(ParameterKey key, List<ValueRow> values, LocalDate date, Locale locale) {
        ValueLine value = values.stream()
                .filter(row -> row.isInForce(date))
                .findFirst()
                .map(row -> ValueLine.of(row, locale))
                .orElse(null);
        List<ValueLine> history = new ArrayList<>(
                values.stream().map(row -> ValueLine.of(row, locale)).toList());
        Collections.reverse(history);
        return new NumberLine(key, CatalogueTexts.number(key, locale), value, List.copyOf(history));
    }

    /** The entry it belongs to. */
    public String printed() {
        return key.code().printed();
    }

    public boolean statutory() {
        return key.authority() == Authority.STATUTE;
    }
}
