package vn.coordination.petition.unanswered.app;

import java.util.Locale;
import java.util.function.Function;

/**
 * The reader's words for the list of what is not answered.
 *
 * @param note stands above the table: whose list, of which day
 * @param title of a column
 * @param word for a value out of a fixed list
 */
public record UnansweredTexts(
        Locale locale, String note, Function<UnansweredColumn, String> title, Function<Enum<?>, String> word) {}
