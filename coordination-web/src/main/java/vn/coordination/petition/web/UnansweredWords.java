package vn.coordination.petition.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.coordination.organisation.Office;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.unanswered.app.UnansweredTexts;
import vn.coordination.shared.web.Texts;

/** The words of the list of what is not answered, in one language. */
final class UnansweredWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private UnansweredWords() {}

    static UnansweredTexts texts(Locale locale, Office office, LocalDate today) {
        return new UnansweredTexts(
                locale,
                Texts.text(
                        locale,
                        "unanswered.note",
                        Texts.text(locale, "office." + office.code() + ".name"),
                        DAY.format(today)),
                column -> Texts.text(locale, "unanswered.column." + column),
                value -> word(locale, value));
    }

    private static String word(Locale locale, Enum<?> value) {
        if (value instanceof Office office) {
            return Texts.text(locale, "office." + office.code() + ".name");
        }
        if (value instanceof PetitionKind kind) {
            return Texts.text(locale, "petition.kind." + kind);
        }
        return Texts.text(locale, "unanswered." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
