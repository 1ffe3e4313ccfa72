package vn.coordination.amendment.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Two texts side by side, cut into pieces that the other has and pieces that it has not. Words are compared, not letters:
 * a reader looks for changed words.
 */
public record WordDiff(List<Piece> before, List<Piece> after) implements Serializable {
    private static final String BETWEEN_WORDS = "(?<=\\s)(?=\\S)";

    /** Neighbouring words of one kind. */
    public record Piece(String text, boolean changed) implements Serializable {}

    static WordDiff of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now).getDeltas();
        return new WordDiff(
                pieces(old, places(deltas, AbstractDelta::getSource)),
                pieces(now, places(deltas, AbstractDelta::getTarget)));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN_WORDS));
    }

    private static Set<Integer> places(
            List<AbstractDelta<String>> deltas, Function<AbstractDelta<String>, Chunk<String>> side) {
        Set<Integer> places = new HashSet<>();
        for (AbstractDelta<String> delta : deltas) {
            Chunk<String> chunk = side.apply(delta);
            for (int i = 0; i < chunk.size(); i++) {
                places.add(chunk.getPosition() + i);
            }
        }
        return places;
    }

    private static List<Piece> pieces(List<String> words, Set<Integer> changed) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i));
            boolean last = i + 1 == words.size();
            if (last || changed.contains(i) != changed.contains(i + 1)) {
                pieces.add(new Piece(text.toString(), changed.contains(i)));
                text.setLength(0);
            }
        }
        return List.copyOf(pieces);
    }
}
