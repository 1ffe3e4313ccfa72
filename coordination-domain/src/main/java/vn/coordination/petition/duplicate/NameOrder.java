package vn.coordination.petition.duplicate;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which word of a name is the given one. Usually the last; but lists, forms and foreign programs turn names round, and
 * then the family name, of which there are few, shows where the name begins.
 */
final class NameOrder {
    private static final Set<String> FILLERS = Set.of("van", "thi");
    private static final Set<String> NEVER_LAST = Set.of("van", "thi", "nguyen", "tran", "pham");
    private static final Set<String> FAMILIES = Set.of(
            ("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam mai"
                            + " cao to chu luong ta tang thai ha quach kieu khuat phung luu la nghiem lai tong van chau tu ninh"
                            + " bach uong doi dam dau nham giap thach khuc mac trieu ton phi vi hua")
                    .split(" "));

    private final List<String> words;
    private final int family;

    private NameOrder(List<String> words, int family) {
        this.words = words;
        this.family = family;
    }

    /** The roles of the words, which stand without accents. */
    static List<NameRole> roles(List<String> words) {
        NameOrder order = new NameOrder(words, family(words));
        return IntStream.range(0, words.size()).mapToObj(order::role).toList();
    }

    private static int family(List<String> words) {
        int later = laterFamily(words);
        return later < 0 || begins(words) && !NEVER_LAST.contains(words.get(words.size() - 1)) ? 0 : later;
    }

    /** "Lưu …", and also "Lư Văn …": a filler follows the family name. */
    private static boolean begins(List<String> words) {
        return FAMILIES.contains(words.get(0)) || words.size() > 2 && FILLERS.contains(words.get(1));
    }

    private static int laterFamily(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(place -> FAMILIES.contains(words.get(place)) && !FILLERS.contains(words.get(place)))
                .findFirst()
                .orElse(-1);
    }

    private NameRole role(int place) {
        if (words.size() == 1) {
            return NameRole.OWN;
        }
        if (place == family) {
            return NameRole.FAMILY;
        }
        if (place == given()) {
            return NameRole.GIVEN;
        }
        if (FILLERS.contains(words.get(place))) {
            return NameRole.FILLER;
        }
        return place < family ? NameRole.OWN : NameRole.MIDDLE;
    }

    /** The last word; in a name that is turned round the only one before the family name, if it is the only one. */
    private int given() {
        if (family == 0) {
            return words.size() - 1;
        }
        int[] before = IntStream.range(0, family)
                .filter(place -> !FILLERS.contains(words.get(place)))
                .toArray();
        return before.length == 1 ? before[0] : -1;
    }
}
