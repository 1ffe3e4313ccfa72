package vn.coordination.petition.duplicate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.coordination.organisation.Text;

/** The words and numbers of a text without accents and case; "15A" and "CT2" are one word, "126m2" is two. */
final class Words {
    private static final String END = "(?![a-z0-9])";
    private static final Pattern WORD =
            Pattern.compile("[a-z]+\\d+[a-z]?" + END + "|[a-z]+|\\d+[a-z]?" + END + "|\\d+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(Text.folded(text))
                .results()
                .map(MatchResult::group)
                .map(word -> LEADING_ZEROS.matcher(word).replaceFirst(""))
                .toList();
    }

    /** "126" or "15A"; neither "m2" nor "CT2". */
    static boolean isFigure(String word) {
        return isDigit(word.charAt(0));
    }

    /** Numbers are never taken for misspelt ones: they are what tells two houses or two decisions apart. */
    static boolean isNumber(String word) {
        return word.chars().anyMatch(Words::isDigit);
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }
}
