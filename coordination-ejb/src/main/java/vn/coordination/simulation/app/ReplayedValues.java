package vn.coordination.simulation.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.app.StoredRulings;
import vn.coordination.shared.City;

/**
 * The values a judgement is replayed with: those it recorded, over those in force on its day for what a rule did not ask
 * for then; and the same with the changed ones in their place. Most judgements share them, so the last ones are kept.
 */
final class ReplayedValues {
    private static final int KEPT = 256;

    private final Function<LocalDate, Parameters> book;
    private final Map<ParameterKey, Limit> changes;
    private final Map<Key, Pair> pairs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Pair> eldest) {
            return size() > KEPT;
        }
    };

    ReplayedValues(Function<LocalDate, Parameters> book, Map<ParameterKey, Limit> changes) {
        this.book = book;
        this.changes = changes;
    }

    record Pair(Parameters recorded, Parameters changed) {}

    private record Key(LocalDate day, String parameters) {}

    Pair of(StoredCase stored) {
        Key key = new Key(stored.at().atZone(City.ZONE).toLocalDate(), stored.parameters());
        return pairs.computeIfAbsent(key, this::pair);
    }

    private Pair pair(Key key) {
        Parameters recorded = book.apply(key.day()).with(StoredRulings.readValues(key.parameters()));
        return new Pair(recorded, recorded.with(changes));
    }
}
