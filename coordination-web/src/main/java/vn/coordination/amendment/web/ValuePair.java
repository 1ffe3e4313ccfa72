package vn.coordination.amendment.web;

import java.io.Serializable;
import vn.coordination.rule.ParameterKey;

/**
 * One number as two versions have it, in words.
 *
 * @param before null when the earlier does not know it
 * @param after null when the later does not know it
 * @param wanted the later one as amount and unit, e.g. {@code 45 MINUTES}; empty when the later does not know it
 */
public record ValuePair(ParameterKey key, String name, String before, String after, String wanted)
        implements Serializable {
    public boolean changed() {
        return before == null ? after != null : !before.equals(after);
    }

    public String code() {
        return key.code().printed();
    }
}
