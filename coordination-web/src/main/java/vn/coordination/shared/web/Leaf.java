package vn.coordination.shared.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that may go on. Whoever reads it asks for one row more than a page holds, and so knows whether it does
 * without counting.
 */
public record Leaf<T>(List<T> rows, boolean more) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static <T> Leaf<T> empty() {
        return new Leaf<>(List.of(), false);
    }

    /** @param found a page and one row more, where there is one */
    public static <T> Leaf<T> of(List<T> found, int size) {
        return new Leaf<>(found.stream().limit(size).toList(), found.size() > size);
    }

    /** The place of the row after which the next page goes on; null on the last page. */
    public <P> P next(Function<T, P> place) {
        return more ? place.apply(rows.get(rows.size() - 1)) : null;
    }
}
