package vn.coordination.petition.planting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What goes wrong between two people who write the same thing. */
final class Slips {
    private static final Map<Character, String> NEIGHBOUR_KEYS = Map.ofEntries(
            Map.entry('a', "sq"),
            Map.entry('n', "bm"),
            Map.entry('h', "gj"),
            Map.entry('g', "fh"),
            Map.entry('u', "yi"),
            Map.entry('i', "uo"),
            Map.entry('o', "ip"),
            Map.entry('t', "ry"),
            Map.entry('e', "wr"),
            Map.entry('c', "xv"),
            Map.entry('m', "nk"),
            Map.entry('l', "k"),
            Map.entry('p', "o"),
            Map.entry('y', "tu"));
    private static final List<List<String>> SOUND_ALIKE = List.of(
            List.of("s", "x"),
            List.of("ch", "tr"),
            List.of("d", "gi"),
            List.of("d", "r"),
            List.of("l", "n"),
            List.of("ngh", "ng"),
            List.of("gh", "g"),
            List.of("c", "k"),
            List.of("ph", "f"));
    private static final List<List<String>> SYNONYMS = List.of(
            List.of("bồi thường", "đền bù"),
            List.of("thực hiện", "triển khai"),
            List.of("về việc", "liên quan đến"),
            List.of("phản ánh", "phản ảnh"),
            List.of("đề nghị", "xin"),
            List.of("khiếu nại", "không đồng ý với"),
            List.of("hộ gia đình", "nhà tôi"),
            List.of("lấn chiếm", "chiếm"),
            List.of("chi trả", "trả"),
            List.of("thi công", "xây dựng"),
            List.of("không có", "chưa có"),
            List.of("kinh phí", "tiền"));
    private static final List<String> FILLERS =
            List.of("hiện", "nay", "rất", "nhiều", "lần", "đã", "gấp", "trên", "địa", "bàn", "người");

    private final Dice dice;

    Slips(Dice dice) {
        this.dice = dice;
    }

    static String withoutAccents(String text) {
        String open = Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        open.chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    /** One letter of one word is missing, doubled, swapped or hit beside its key. */
    String misspelt(String text) {
        String[] words = text.split(" ");
        int at = longEnough(words);
        words[at] = misspeltWord(words[at]);
        return String.join(" ", words);
    }

    private int longEnough(String... words) {
        int at = dice.upTo(words.length);
        for (int tries = 0; tries < words.length && words[at].length() < 3; tries++) {
            at = (at + 1) % words.length;
        }
        return at;
    }

    private String misspeltWord(String word) {
        if (word.length() < 2) {
            return word;
        }
        int at = dice.between(1, word.length() - 1);
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        char letter = word.charAt(at);
        return switch (dice.upTo(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before.substring(0, at - 1) + letter + word.charAt(at - 1) + after;
            default -> before + beside(letter) + after;
        };
    }

    private char beside(char letter) {
        String keys = NEIGHBOUR_KEYS.getOrDefault(
                withoutAccents(String.valueOf(letter)).charAt(0), "e");
        return keys.charAt(dice.upTo(keys.length()));
    }

    /** One or two words written as somebody hears them. */
    String byEar(String text) {
        String[] words = text.split(" ");
        int changed = 0;
        for (int place = words.length - 1; place >= 0 && changed < 2; place--) {
            String heard = wordByEar(words[place]);
            changed += heard.equals(words[place]) ? 0 : 1;
            words[place] = heard;
        }
        return String.join(" ", words);
    }

    private static String wordByEar(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (List<String> pair : SOUND_ALIKE) {
            for (int from = 0; from < 2; from++) {
                if (begins(small, pair.get(from))) {
                    return capital(
                            pair.get(1 - from) + small.substring(pair.get(from).length()), word);
                }
            }
        }
        return small.endsWith("y") ? word.substring(0, word.length() - 1) + 'i' : word;
    }

    private static boolean begins(String word, String sound) {
        String rest = word.startsWith(sound) ? word.substring(sound.length()) : "";
        return !rest.isEmpty() && "aeiouyăâêôơư".indexOf(base(rest.charAt(0))) >= 0;
    }

    private static char base(char letter) {
        return withoutAccents(String.valueOf(letter)).charAt(0);
    }

    private static String capital(String word, String like) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    /** One word in ten is another one, gone, new, or has changed its place. */
    String tenthChanged(String text) {
        List<String> words = new ArrayList<>(List.of(synonym(text).split(" ")));
        int changes = Math.max(1, words.size() / 10);
        for (int change = 0; change < changes; change++) {
            int at = dice.upTo(words.size() - 1);
            switch (dice.upTo(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, dice.one(FILLERS));
                case 2 -> words.add(at, words.remove(at + 1));
                default -> words.set(at, dice.one(FILLERS));
            }
        }
        return String.join(" ", words);
    }

    private String synonym(String text) {
        List<String> pair = dice.one(SYNONYMS);
        return text.replaceFirst(pair.get(0), pair.get(1));
    }
}
