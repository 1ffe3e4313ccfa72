package vn.coordination.organisation;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How names that people typed are stored and compared. */
public final class Text {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Text() {}

    /** Names as a Vietnamese register has them: Đ comes after D, and Ơ before P. */
    public static <T> Comparator<T> inOrder(Function<? super T, String> name) {
        Collator alphabet = Collator.getInstance(VIETNAMESE);
        return (one, other) -> alphabet.compare(name.apply(one), name.apply(other));
    }

    /** Codes as people count: DC-2 comes before DC-10. */
    public static <T> Comparator<T> inCountingOrder(Function<? super T, String> code) {
        return Comparator.comparing(one -> DIGITS.matcher(code.apply(one)).replaceAll(Text::padded));
    }

    private static String padded(MatchResult digits) {
        return "0".repeat(Math.max(0, 20 - digits.group().length())) + digits.group();
    }

    /** The text without blanks around it, composed; an empty one is an error. */
    public static String required(String text, String field) {
        String clean = optional(text);
        if (clean.isEmpty()) {
            throw new IllegalArgumentException(field + " must not be empty");
        }
        return clean;
    }

    /** The text without blanks around it, composed; empty for none. */
    public static String optional(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The form in which two spellings of one name are equal: composed, lower case, single blanks; accents count. */
    public static String key(String text) {
        return BLANKS.matcher(optional(text).toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** The form in which a search without accents finds the text: "hop" finds "Họp", "duong" finds "Đường". */
    public static String folded(String text) {
        return latin(key(text));
    }

    /** The text without the Vietnamese letters, otherwise as it was typed: "Đống Đa" becomes "Dong Da". */
    public static String latin(String text) {
        String plain = optional(text).replace('đ', 'd').replace('Đ', 'D');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }
}
