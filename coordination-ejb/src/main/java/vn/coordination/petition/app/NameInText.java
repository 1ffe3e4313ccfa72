package vn.coordination.petition.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import vn.coordination.organisation.Text;
import vn.coordination.petition.Identity;

/**
 * Whether a text gives a writer away (PT-35): by his name in any usual order, with or without accents, by family and given
 * name alone, or by the number of his paper or telephone.
 *
 * <p>Two words without their accents are often something else ("do thu hồi" is no Đỗ Thu), so of short forms the accents
 * or the capitals have to agree, too.
 */
public final class NameInText {
    private static final int SHORTEST_NUMBER = 8;
    private static final int FULL = 3;

    private NameInText() {}

    public static boolean found(Identity writer, String text) {
        List<String> words = words(text);
        List<String> name = words(writer.name());
        return name.size() >= FULL && hasAny(fullForms(name), words, NameInText::loosely)
                || hasAny(shortForms(name), words, NameInText::strictly)
                || hasNumber(writer.paper(), text)
                || hasNumber(writer.contact(), text)
                || hasNumber(writer.authority(), text);
    }

    private static List<List<String>> fullForms(List<String> name) {
        List<String> reversed = new ArrayList<>(name);
        Collections.reverse(reversed);
        List<String> givenFirst = new ArrayList<>(name);
        Collections.rotate(givenFirst, 1);
        return List.of(name, reversed, givenFirst);
    }

    private static List<List<String>> shortForms(List<String> name) {
        if (name.size() < 2) {
            return name.isEmpty() ? List.of() : List.of(name);
        }
        String family = name.get(0);
        String given = name.get(name.size() - 1);
        return List.of(List.of(family, given), List.of(given, family));
    }

    private static boolean hasAny(
            List<List<String>> forms, List<String> words, BiPredicate<List<String>, List<String>> same) {
        return forms.stream()
                .anyMatch(form -> IntStream.rangeClosed(0, words.size() - form.size())
                        .anyMatch(start -> same.test(form, words.subList(start, start + form.size()))));
    }

    private static boolean loosely(List<String> form, List<String> words) {
        return folded(form).equals(folded(words));
    }

    private static boolean strictly(List<String> form, List<String> words) {
        if (!loosely(form, words)) {
            return false;
        }
        boolean accents = keys(form).equals(keys(words));
        boolean capitals = words.stream().allMatch(NameInText::capitalised);
        return form.size() == 1 ? accents && capitals : accents || capitals;
    }

    private static boolean capitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && (word.length() == 1 || !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private static boolean hasNumber(String number, String text) {
        String sought = String.join("", folded(words(number)));
        return sought.length() >= SHORTEST_NUMBER
                && String.join("", folded(words(text))).contains(sought);
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Text::folded).toList();
    }

    private static List<String> keys(List<String> words) {
        return words.stream().map(Text::key).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(Text.optional(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
