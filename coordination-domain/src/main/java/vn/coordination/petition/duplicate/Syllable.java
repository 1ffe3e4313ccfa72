package vn.coordination.petition.duplicate;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Vietnamese word without accents, taken apart: every written word is one syllable of onset, vowels and ending. So it can
 * be told whether a word can be one at all, and how it sounds to somebody who confuses what many confuse: s/x, ch/tr,
 * d/gi/r, l/n, c/k/q, g/gh, ng/ngh, ph/f, i/y.
 */
record Syllable(String word, String onset, String rest) {
    private static final String ONSET = "ngh|ng|nh|gh|kh|ph|th|tr|ch|gi(?=[aeouy])|qu(?=[aeioy])|[bcdfghklmnpqrstvx]";
    private static final String CLOSED = "(?:uye|oa|oe|oo|ua|ue|uo|uy|ie|ye|[aeiouy])(?:ch|ng|nh|[cmnpt])?";
    private static final String OPEN =
            "ieu|yeu|oai|oao|oay|oeo|uai|uay|uoi|uou|uya|uyu|ueu" + "|ai|ao|au|ay|eo|eu|ia|iu|oi|ui|uu";
    private static final Pattern PARTS = Pattern.compile("(" + ONSET + ")?(" + CLOSED + "|" + OPEN + ")");
    private static final Map<String, String> SOUNDS = Map.ofEntries(
            Map.entry("ngh", "ng"),
            Map.entry("gh", "g"),
            Map.entry("tr", "ch"),
            Map.entry("x", "s"),
            Map.entry("gi", "d"),
            Map.entry("r", "d"),
            Map.entry("n", "l"),
            Map.entry("k", "c"),
            Map.entry("q", "c"),
            Map.entry("qu", "cu"),
            Map.entry("ph", "f"));

    static Syllable of(String word) {
        Matcher parts = PARTS.matcher(word);
        if (!parts.matches()) {
            return new Syllable(word, "", "");
        }
        return new Syllable(word, parts.group(1) == null ? "" : parts.group(1), parts.group(2));
    }

    /** Whether the language has such a word: "hung" it may have, "hug" and "ubnd" not. */
    boolean wellFormed() {
        return !rest.isEmpty();
    }

    /** Equal for words that sound alike; a word that is none sounds like itself. */
    String sound() {
        return wellFormed() ? SOUNDS.getOrDefault(onset, onset) + rest.replace('y', 'i') : word;
    }
}
