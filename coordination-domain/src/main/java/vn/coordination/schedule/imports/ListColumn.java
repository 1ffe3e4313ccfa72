package vn.coordination.schedule.imports;

import java.util.Set;

/** A column that the file of a list may have, whose texts are kept as they are and so may not be longer than their place. */
public interface ListColumn extends FileColumn {
    Shape shape();

    @Override
    default Set<String> heads() {
        return shape().heads();
    }

    default int longest() {
        return shape().longest();
    }

    /**
     * @param longest how many letters a text of it may have
     * @param heads by which it is known, accents and case aside
     */
    record Shape(int longest, Set<String> heads) {
        public static Shape of(int longest, String... heads) {
            return new Shape(longest, Set.of(heads));
        }
    }
}
