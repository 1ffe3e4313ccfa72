package vn.coordination.schedule.imports;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the attendee cell: a post ("CT UBND"), a numbered post ("PCT 4") or a body of several people ("các PCT"),
 * perhaps only those of it who are concerned ("các PCT liên quan").
 *
 * @param text as written
 * @param name the text without the words for "the" and "concerned"
 */
public record AttendeeToken(String text, String name, Shape shape, boolean concernedOnly) {
    public enum Shape {
        POST,
        NUMBERED_POST,
        BODY
    }

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*");
    private static final Pattern PLURAL = Pattern.compile("(?iu)^(?:các|all)\\s+(.+)$");
    private static final Pattern CONCERNED = Pattern.compile("(?iu)^(.+?)\\s+(?:có\\s+)?(?:liên quan|concerned)$");
    private static final Pattern NUMBERED = Pattern.compile("^.*\\D\\s?\\d+$");

    static List<AttendeeToken> split(String cell) {
        return Arrays.stream(BETWEEN.split(cell))
                .filter(text -> !text.isBlank())
                .map(AttendeeToken::of)
                .toList();
    }

    static AttendeeToken of(String text) {
        String written = Spelling.clean(text);
        Matcher concerned = CONCERNED.matcher(written);
        boolean only = concerned.matches();
        String rest = only ? concerned.group(1) : written;
        Matcher plural = PLURAL.matcher(rest);
        if (plural.matches()) {
            return new AttendeeToken(written, plural.group(1), Shape.BODY, only);
        }
        Shape shape = NUMBERED.matcher(rest).matches() ? Shape.NUMBERED_POST : Shape.POST;
        return new AttendeeToken(written, rest, shape, only);
    }
}
