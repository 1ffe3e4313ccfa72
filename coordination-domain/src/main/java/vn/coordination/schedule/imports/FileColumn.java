package vn.coordination.schedule.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A column that a file may have. */
public interface FileColumn {
    /** By which it is known, accents and case aside. */
    Set<String> heads();

    /** The one of the columns that the head names. */
    static <C extends FileColumn> Optional<C> named(String head, C[] columns) {
        String plain = Spelling.plain(head);
        return Arrays.stream(columns)
                .filter(column -> column.heads().contains(plain))
                .findFirst();
    }
}
