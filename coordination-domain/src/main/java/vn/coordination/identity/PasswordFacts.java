package vn.coordination.identity;

import java.util.Locale;
import vn.coordination.rule.FactsVersion;

/**
 * What may be kept of a chosen password: enough to judge it, too little to guess it.
 *
 * @param length counted up to {@value #COUNTED}
 * @param classes how many of small letters, capitals, digits and other signs occur
 * @param current whether the current password was given rightly
 * @param used how many changes ago an administrator last had that password; 0 for never, and for everybody else
 */
@FactsVersion(2)
public record PasswordFacts(int length, int classes, boolean current, boolean holdsLogin, boolean unchanged, int used) {
    private static final int COUNTED = 16;

    public static PasswordFacts of(String chosen, String login, boolean current, boolean unchanged, int used) {
        int length = chosen.codePointCount(0, chosen.length());
        boolean holdsLogin = chosen.toLowerCase(Locale.ROOT).contains(login);
        return new PasswordFacts(Math.min(length, COUNTED), classes(chosen), current, holdsLogin, unchanged, used);
    }

    private static int classes(String text) {
        boolean small = text.codePoints().anyMatch(Character::isLowerCase);
        boolean capital = text.codePoints().anyMatch(Character::isUpperCase);
        boolean digit = text.codePoints().anyMatch(Character::isDigit);
        boolean other = text.codePoints().anyMatch(point -> !Character.isLetterOrDigit(point));
        return (small ? 1 : 0) + (capital ? 1 : 0) + (digit ? 1 : 0) + (other ? 1 : 0);
    }
}
