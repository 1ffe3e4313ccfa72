package vn.coordination.schedule.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How words of a file are compared: exactly but for case and spaces, or roughly and without accents for proposals. */
public final class Spelling {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Spelling() {}

    /** Composed letters, single spaces, no control or direction characters. */
    public static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return UNSEEN.matcher(FORMAT.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The form under which a name is looked up: accents count, case and spaces do not. */
    public static String key(String text) {
        return clean(text).toLowerCase(Locale.ROOT);
    }

    /** Latin letters and digits only, so that "Phong hop" equals "Phòng họp". */
    public static String plain(String text) {
        String lower = key(text).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return NO_LETTER.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * From 0 for nothing in common to 1 for equal but for accents: the share of common letter pairs (Dice). Names whose
     * numbers differ have nothing in common, since rooms and posts are told apart by them.
     */
    static double likeness(String one, String other) {
        if (!numbersAgree(numbers(one), numbers(other))) {
            return 0;
        }
        List<String> left = pairs(plain(one));
        List<String> right = pairs(plain(other));
        int total = left.size() + right.size();
        if (total == 0) {
            return 0;
        }
        int common = 0;
        for (String pair : left) {
            if (right.remove(pair)) {
                common++;
            }
        }
        return 2.0 * common / total;
    }

    private static boolean numbersAgree(List<String> some, List<String> others) {
        boolean bothHave = !some.isEmpty() && !others.isEmpty();
        return some.equals(others) || bothHave && (some.containsAll(others) || others.containsAll(some));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
