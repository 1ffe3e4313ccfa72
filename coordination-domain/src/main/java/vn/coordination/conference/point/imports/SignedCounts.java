package vn.coordination.conference.point.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.coordination.conference.point.PointCode;
import vn.coordination.conference.point.imports.SignedLine.Problem;

/** Head counts of many points, pasted from a sheet: code, delegates and correspondent in a line, tab or semicolon between. */
public final class SignedCounts {
    private static final Pattern BETWEEN = Pattern.compile("[\t;]");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final int CELLS = 3;
    private static final int UNNAMED = 2;
    private static final int MOST = 100_000;
    private static final int LONGEST_NAME = 120;

    private final Map<String, String> signers;
    private final Set<String> seen = new HashSet<>();

    private SignedCounts(Map<String, String> signers) {
        this.signers = signers;
    }

    /**
     * Empty lines are passed over; a line without a name is signed by the correspondent of the register.
     *
     * @param signers by the codes of the conference's points, as they are compared, the correspondents that the register has; empty for none
     */
    public static List<SignedLine> read(String text, Map<String, String> signers) {
        SignedCounts reading = new SignedCounts(signers);
        List<SignedLine> lines = new ArrayList<>();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                lines.add(reading.line(i + 1, all.get(i)));
            }
        }
        return lines;
    }

    private SignedLine line(int number, String text) {
        List<String> cells =
                Stream.of(BETWEEN.split(text, -1)).map(String::strip).toList();
        String code = cells.get(0);
        if (cells.size() != CELLS && cells.size() != UNNAMED) {
            return SignedLine.refused(number, code, Problem.CELLS);
        }
        if (!signers.containsKey(PointCode.plain(code))) {
            return SignedLine.refused(number, code, Problem.UNKNOWN);
        }
        if (!seen.add(PointCode.plain(code))) {
            return SignedLine.refused(number, code, Problem.DOUBLED);
        }
        if (!NUMBER.matcher(cells.get(1)).matches() || Integer.parseInt(cells.get(1)) > MOST) {
            return SignedLine.refused(number, code, Problem.NUMBER);
        }
        String named = cells.size() == CELLS ? cells.get(2) : "";
        String name = named.isEmpty() ? signers.get(PointCode.plain(code)) : named;
        return name.isEmpty() || name.length() > LONGEST_NAME
                ? SignedLine.refused(number, code, Problem.UNSIGNED)
                : new SignedLine(number, code, Integer.parseInt(cells.get(1)), name, null);
    }
}
