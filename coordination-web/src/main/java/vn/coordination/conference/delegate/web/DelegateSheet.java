package vn.coordination.conference.delegate.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.delegate.imports.DelegateLine;

/**
 * What a file of delegates would do, in the words of its reader.
 *
 * @param name of the file
 * @param lines what has to be mended first; of a long file not all
 * @param ignored heads of columns that are not used
 */
public record DelegateSheet(
        String name, int fresh, int same, int faulty, boolean acceptable, List<Line> lines, String ignored)
        implements Serializable {

    /** @param reasons why it cannot be taken; empty when it can */
    public record Line(DelegateLine delegate, String look, String word, List<String> reasons) implements Serializable {}

    public int all() {
        return fresh + same + faulty;
    }
}
