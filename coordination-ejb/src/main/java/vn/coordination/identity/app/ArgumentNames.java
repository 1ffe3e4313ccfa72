package vn.coordination.identity.app;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.coordination.identity.Scope;
import vn.coordination.rule.Argument;

/** Says what ids of a kind stand for; made by the feature that keeps the records, collected by {@link ArgumentTexts}. */
public interface ArgumentNames {
    Set<Argument.Kind> kinds();

    /**
     * The names, read in one query, of what the reader may open; of anything else a word that reveals nothing ("busy,
     * office X"), or no entry at all.
     */
    Map<Argument, String> names(Collection<Argument> arguments, Scope reader, Locale locale);
}
