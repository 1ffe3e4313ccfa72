package vn.coordination.petition.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.coordination.organisation.Text;

/**
 * A petitioner's name as somebody wrote it, read into words with their roles, in any usual order: "Nguyễn Văn An",
 * "An Nguyễn Văn", "Văn An Nguyễn", "Ông Ng. V. An".
 */
record WrittenName(List<Word> words, boolean accented) {
    private static final int MOST = 8;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Map<String, String> SHORT_FAMILIES = Map.of("ng", "nguyễn", "tr", "trần", "ph", "phạm");
    /** Never a part of a name. */
    private static final Set<String> TITLES = Set.of("ông", "ong", "bà");
    /** Also names; a title only where enough words follow to be a name without it. */
    private static final Set<String> SEEMING_TITLES = Set.of("ba", "anh", "chị", "chi", "cô", "co", "cụ", "cu", "hộ");

    record Word(String text, NameRole role) {
        String plain() {
            return Text.folded(text);
        }

        /** "V." in "Ng. V. An": one letter is no word, and neither is one without a vowel. */
        boolean initial() {
            return plain().length() == 1 || plain().chars().noneMatch(letter -> "aeiouy".indexOf(letter) >= 0);
        }
    }

    static WrittenName of(String name) {
        List<String> bare = withFamily(withoutTitles(BETWEEN.splitAsStream(Text.key(name))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList()));
        List<NameRole> roles = NameOrder.roles(bare.stream().map(Text::folded).toList());
        List<Word> words = IntStream.range(0, bare.size())
                .mapToObj(place -> new Word(bare.get(place), roles.get(place)))
                .toList();
        return new WrittenName(words, Tones.accented(name));
    }

    private static List<String> withoutTitles(List<String> words) {
        int first = 0;
        while (isTitle(words, first)) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static List<String> withFamily(List<String> words) {
        List<String> full = new ArrayList<>(words);
        if (!full.isEmpty()) {
            full.set(0, SHORT_FAMILIES.getOrDefault(full.get(0), full.get(0)));
        }
        return full;
    }

    private static boolean isTitle(List<String> words, int place) {
        int following = words.size() - place - 1;
        return following >= 2 && TITLES.contains(words.get(place))
                || following >= 3 && SEEMING_TITLES.contains(words.get(place));
    }
}
