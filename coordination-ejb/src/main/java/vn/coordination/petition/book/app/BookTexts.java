package vn.coordination.petition.book.app;

import java.util.function.Function;

/**
 * The reader's words for a register that is handed out.
 *
 * @param note stands above the table: whose register, of which days, and that it names nobody who wrote
 * @param title of a column
 * @param word for a value out of a fixed list
 */
public record BookTexts(String note, Function<BookColumn, String> title, Function<Enum<?>, String> word) {}
