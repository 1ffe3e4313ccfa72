package vn.coordination.schedule.card.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.coordination.regulation.web.BreachRow;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;

/** Puts together the breaches that speak of the same person or room and the same rival. */
public final class Findings {
    private Findings() {}

    /** @param rows the sentences of the breaches, in the same order */
    public static List<Finding> of(List<Breach> breaches, List<BreachRow> rows) {
        Map<Object, List<BreachRow>> groups = new LinkedHashMap<>();
        for (int i = 0; i < breaches.size(); i++) {
            groups.computeIfAbsent(about(breaches.get(i)), key -> new ArrayList<>())
                    .add(rows.get(i));
        }
        return groups.values().stream()
                .map(group -> new Finding(group.get(0).sentence(), List.copyOf(group)))
                .toList();
    }

    static List<Finding> of(List<BreachRow> rows) {
        return rows.stream()
                .map(row -> new Finding(row.sentence(), List.of(row)))
                .toList();
    }

    private static Object about(Breach breach) {
        List<Argument> about = breach.arguments().stream()
                .filter(argument -> Set.of(Argument.Kind.PERSON, Argument.Kind.ROOM, Argument.Kind.SLOT)
                        .contains(argument.kind()))
                .toList();
        return about.size() < 2 ? breach : Set.copyOf(about);
    }
}
