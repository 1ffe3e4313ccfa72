package vn.coordination.breach.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.coordination.breach.OverrideState;
import vn.coordination.breach.app.LeaveRow;
import vn.coordination.breach.app.OverrideRow;
import vn.coordination.rule.RuleCode;

/** How much was lifted and overridden in a month, by office and entry. */
public final class WaiverSums {
    private final Map<Key, long[]> sums =
            new TreeMap<>(Comparator.comparing(Key::office).thenComparing(Key::code));

    private WaiverSums() {}

    private record Key(String office, RuleCode code) {}

    /** A line of the table: how often an approver lifted the gate, and how many overrides were asked, signed, declined and used. */
    public record Sum(String office, RuleCode code, long lifted, long asked, long signed, long declined, long used) {}

    static List<Sum> of(List<LeaveRow> lifted, List<OverrideRow> overrides) {
        WaiverSums sums = new WaiverSums();
        lifted.stream().filter(row -> !row.override()).forEach(row -> sums.count(row.office(), row.code(), 0));
        overrides.forEach(sums::count);
        List<Sum> made = new ArrayList<>();
        sums.sums.forEach((key, by) -> made.add(new Sum(key.office(), key.code(), by[0], by[1], by[2], by[3], by[4])));
        return made;
    }

    private void count(OverrideRow row) {
        count(row.office().code(), row.code(), 1);
        if (row.state() == OverrideState.COUNTERSIGNED || row.state() == OverrideState.USED) {
            count(row.office().code(), row.code(), 2);
        }
        if (row.state() == OverrideState.DECLINED) {
            count(row.office().code(), row.code(), 3);
        }
        if (row.state() == OverrideState.USED) {
            count(row.office().code(), row.code(), 4);
        }
    }

    private void count(String office, RuleCode code, int column) {
        sums.computeIfAbsent(new Key(office, code), key -> new long[5])[column]++;
    }
}
