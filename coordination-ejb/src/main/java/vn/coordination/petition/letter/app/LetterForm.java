package vn.coordination.petition.letter.app;

import java.util.Arrays;
import java.util.Optional;

/** The two renderings of a letter. */
public enum LetterForm {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String type;

    LetterForm(String type) {
        this.type = type;
    }

    public static Optional<LetterForm> named(String name) {
        return Arrays.stream(values())
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String type() {
        return type;
    }
}
