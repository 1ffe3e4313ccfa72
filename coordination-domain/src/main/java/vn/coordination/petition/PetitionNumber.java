package vn.coordination.petition;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;

/** The one number of a petition, from the register of the office at which it arrived; it goes with it everywhere. */
public record PetitionNumber(Office office, int year, int number) implements Serializable {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})/(\\d{4})-([A-Z]{2})");

    /** The number as it is printed on letters; empty when the text is none. */
    public static Optional<PetitionNumber> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        return Stream.of(Office.values())
                .filter(office -> office.code().equals(written.group(3)))
                .map(office -> new PetitionNumber(
                        office, Integer.parseInt(written.group(2)), Integer.parseInt(written.group(1))))
                .findFirst();
    }

    /** As letters and lists print it; empty while a petition has none. */
    public static String printed(Petition petition) {
        return petition.number().map(PetitionNumber::toString).orElse("");
    }

    @Override
    public String toString() {
        return number + "/" + year + "-" + office.code();
    }
}
