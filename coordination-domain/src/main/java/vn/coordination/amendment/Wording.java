package vn.coordination.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import vn.coordination.organisation.Text;

/** The text of an article in the three languages. */
@Embeddable
public record Wording(
        @Column(name = "text_vi") String vietnamese,
        @Column(name = "text_en") String english,
        @Column(name = "text_fr") String french)
        implements Serializable {
    public static final int LONGEST = 2000;

    public Wording {
        vietnamese = Text.required(vietnamese, "vietnamese");
        english = Text.required(english, "english");
        french = Text.required(french, "french");
    }

    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> english;
            case "fr" -> french;
            default -> vietnamese;
        };
    }
}
