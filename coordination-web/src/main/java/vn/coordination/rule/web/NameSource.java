package vn.coordination.rule.web;

import java.util.Locale;
import vn.coordination.rule.Argument;

/**
 * Names the people, rooms and entries a breach speaks of. Each feature names its own, and only so far as the reader may
 * know; the features stand above this one, so they come to it.
 */
public interface NameSource {
    boolean names(Argument.Kind kind);

    String name(Argument argument, Locale locale);
}
