package vn.coordination.petition.duplicate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address as somebody wrote it, read into its numbers, each with what it counts, and its names: of the street or village
 * first, then of the wider area. "15/42 Trần Cung, P. Nghĩa Đô" and "Số nhà 15, ngõ 42 phố Trần Cung, phường Nghĩa Đô" read alike.
 */
final class WrittenAddress {
    enum Counted {
        HOUSE,
        LANE,
        GROUP,
        FLAT,
        AREA
    }

    private static final Pattern SEGMENT = Pattern.compile("[,;\\n–]|\\s-\\s");
    private static final Map<String, Counted> COUNTED = Map.ofEntries(
            Map.entry("so", Counted.HOUSE),
            Map.entry("sn", Counted.HOUSE),
            Map.entry("nha", Counted.HOUSE),
            Map.entry("ngo", Counted.LANE),
            Map.entry("ngach", Counted.LANE),
            Map.entry("hem", Counted.LANE),
            Map.entry("kiet", Counted.LANE),
            Map.entry("to", Counted.GROUP),
            Map.entry("tdp", Counted.GROUP),
            Map.entry("doi", Counted.GROUP),
            Map.entry("cum", Counted.GROUP),
            Map.entry("khu", Counted.GROUP),
            Map.entry("xom", Counted.GROUP),
            Map.entry("thon", Counted.GROUP),
            Map.entry("lo", Counted.GROUP),
            Map.entry("toa", Counted.GROUP),
            Map.entry("phong", Counted.FLAT),
            Map.entry("ch", Counted.FLAT),
            Map.entry("tang", Counted.FLAT),
            Map.entry("p", Counted.AREA),
            Map.entry("q", Counted.AREA),
            Map.entry("x", Counted.AREA),
            Map.entry("h", Counted.AREA),
            Map.entry("tt", Counted.AREA),
            Map.entry("tx", Counted.AREA));
    private static final Set<String> STREET = Set.of("pho", "d");
    private static final Pattern WARD = Pattern.compile("[pq]\\d+");
    private static final int LONGEST_WARD = 3;
    private static final Set<String> SAY_NOTHING =
            Set.of("pho", "d", "tp", "hn", "viet", "nam", "vn", "kdt", "ktt", "cc", "t");

    private final Map<Counted, List<String>> numbers = new EnumMap<>(Counted.class);
    private final List<String> street = new ArrayList<>();
    private final List<String> area = new ArrayList<>();
    private Counted announced;
    private boolean afterNumber;
    private boolean streetFollows;
    private boolean inArea;

    private WrittenAddress() {}

    static WrittenAddress of(String address) {
        WrittenAddress read = new WrittenAddress();
        SEGMENT.splitAsStream(address).forEach(read::segment);
        return read;
    }

    List<String> numbers(Counted counted) {
        return numbers.getOrDefault(counted, List.of());
    }

    List<String> street() {
        return street;
    }

    List<String> area() {
        return area;
    }

    private void segment(String segment) {
        for (String word : ShortForms.in(Words.of(segment))) {
            if (Words.isNumber(word)) {
                number(word);
            } else {
                word(word);
            }
        }
        announced = null;
        afterNumber = false;
        streetFollows = false;
        inArea |= !street.isEmpty();
    }

    /** "15/42": what follows the house is the lane. */
    private void number(String number) {
        Counted counted = counted(number);
        numbers.computeIfAbsent(counted, any -> new ArrayList<>()).add(number);
        announced = announced == Counted.HOUSE ? null : announced;
        afterNumber = true;
        streetFollows = counted == Counted.HOUSE || counted == Counted.LANE;
    }

    /** "P. 12" and "P12" are a ward, "P. 1205" is a flat. */
    private Counted counted(String number) {
        if (announced == Counted.AREA || WARD.matcher(number).matches()) {
            return number.length() > LONGEST_WARD ? Counted.FLAT : Counted.AREA;
        }
        if (announced != null) {
            return announced;
        }
        return numbers.containsKey(Counted.HOUSE) || inArea ? Counted.LANE : Counted.HOUSE;
    }

    private void word(String word) {
        Counted counted = COUNTED.get(word);
        if (counted == null || isStreet(counted)) {
            announced = null;
            name(word);
        } else {
            announce(counted);
        }
        afterNumber = false;
        streetFollows = STREET.contains(word);
    }

    /** "234 Quan Nhân", "phố Phương Canh": where a street is due, "quan" is no district. */
    private boolean isStreet(Counted counted) {
        return counted == Counted.AREA && streetFollows && !inArea;
    }

    /** In "tổ dân phố số 5" the first announcement holds. */
    private void announce(Counted counted) {
        if (announced == null || afterNumber || counted != Counted.HOUSE) {
            announced = counted;
        }
        inArea |= counted == Counted.AREA;
    }

    private void name(String word) {
        if (!SAY_NOTHING.contains(word)) {
            (inArea ? area : street).add(word);
        }
    }
}
