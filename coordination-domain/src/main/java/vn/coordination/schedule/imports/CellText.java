package vn.coordination.schedule.imports;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of any list may hold. */
public final class CellText {
    /** What a spreadsheet would run. A telephone number may begin with a plus sign. */
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-].*[^\\d\\s().-].*");

    private static final Pattern SCRIPT =
            Pattern.compile("<\\s*[/!?a-z]|javascript\\s*:|\\bon\\w+\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Set<String> YES = Set.of("x", "1", "co", "yes", "true", "oui");
    private static final Set<String> NO = Set.of("", "0", "khong", "no", "false", "non");

    private CellText() {}

    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    public static boolean isScript(String text) {
        return SCRIPT.matcher(text).find();
    }

    /** Yes or no; empty for anything else. */
    public static Optional<Boolean> flag(String text) {
        String plain = Spelling.plain(text);
        if (YES.contains(plain)) {
            return Optional.of(true);
        }
        return NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }
}
