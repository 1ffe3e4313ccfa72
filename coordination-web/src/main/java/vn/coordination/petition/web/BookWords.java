package vn.coordination.petition.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.coordination.organisation.Office;
import vn.coordination.petition.BookPeriod;
import vn.coordination.petition.PetitionState;
import vn.coordination.petition.book.app.BookTexts;
import vn.coordination.shared.web.Texts;

/** The words of the register of petitions in one language. */
final class BookWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private BookWords() {}

    static BookTexts texts(Locale locale, Office office, BookPeriod period) {
        return new BookTexts(
                Texts.text(
                        locale,
                        "book.note",
                        Texts.text(locale, "office." + office.code() + ".name"),
                        day(period.from()),
                        day(period.to())),
                column -> Texts.text(locale, "book.column." + column),
                value -> word(locale, value));
    }

    private static String word(Locale locale, Enum<?> value) {
        String family = value instanceof PetitionState
                ? "trail.value."
                : "book." + value.getDeclaringClass().getSimpleName() + ".";
        return Texts.text(locale, family + value.name());
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }
}
