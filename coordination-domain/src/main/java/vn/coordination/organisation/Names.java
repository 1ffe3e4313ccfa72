package vn.coordination.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;

/** One name in the three languages of the application. */
@Embeddable
public record Names(
        @Column(name = "name_vi", nullable = false) String vietnamese,
        @Column(name = "name_en", nullable = false) String english,
        @Column(name = "name_fr", nullable = false) String french)
        implements Serializable {
    public Names {
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
