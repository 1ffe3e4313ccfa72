package vn.coordination.petition.duplicate;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.coordination.organisation.Text;

/** How a word is written with its accents, whatever the writer's habits: "Hoà" and "Hòa", "Dũng" and "Dủng" are one. */
final class Tones {
    private static final char GRAVE = '\u0300';
    private static final char ACUTE = '\u0301';
    private static final char TILDE = '\u0303';
    private static final char HOOK = '\u0309';
    private static final char DOT = '\u0323';
    private static final Pattern MARK = Pattern.compile("[\\p{M}đ]");

    private Tones() {}

    /** The letters with their hats and horns, then the tone, where hỏi and ngã count as one. */
    static String key(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        decomposed(word)
                .chars()
                .forEach(letter -> (isTone(letter) ? tone : letters).append((char) (letter == HOOK ? TILDE : letter)));
        return letters.append(tone).toString();
    }

    static boolean accented(String text) {
        return MARK.matcher(decomposed(text)).find();
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(Text.key(text), Normalizer.Form.NFD);
    }

    private static boolean isTone(int letter) {
        return letter == GRAVE || letter == ACUTE || letter == TILDE || letter == HOOK || letter == DOT;
    }
}
