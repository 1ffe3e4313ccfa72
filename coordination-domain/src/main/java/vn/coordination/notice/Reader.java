package vn.coordination.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Set;

/** How a person wishes to be written to; without a row, in the default language. */
@Entity
@Table(name = "reader")
public class Reader {
    public static final Locale DEFAULT = Locale.forLanguageTag("vi");
    private static final Set<String> LANGUAGES = Set.of("vi", "en", "fr");

    @Id
    private Long personId;

    private String language;

    @Version
    private int version;

    protected Reader() {}

    public Reader(long person, Locale language) {
        this.personId = person;
        writeIn(language);
    }

    public final void writeIn(Locale wished) {
        if (!LANGUAGES.contains(wished.getLanguage())) {
            throw new IllegalArgumentException("not a language of the product: " + wished);
        }
        language = wished.getLanguage();
    }

    public Long person() {
        return personId;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }
}
