package vn.coordination.notice.app;

import java.util.Locale;

/** The two renderings of a letter. */
final class LetterPage {
    private static final String TEXT = """
            %s

            %s

            %s
            %s

            --\s
            %s
            """;

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><title>%s</title></head>
            <body style="font-family: sans-serif; font-size: 15px; line-height: 1.5; color: #1c2529">
            <p>%s</p>
            <p><strong>%s</strong></p>
            <p>%s</p>
            <p><a href="%s" style="color: #0f5c6e">%s</a></p>
            <p style="font-size: 13px; color: #56646a">%s</p>
            </body>
            </html>
            """;

    private LetterPage() {}

    static String text(Letter letter) {
        Locale locale = letter.language();
        return TEXT.formatted(
                Sentences.text(locale, "mail.greeting", letter.recipient()),
                letter.body(),
                Sentences.text(locale, "mail.open"),
                letter.link(),
                Sentences.text(locale, "mail.footer"));
    }

    static String html(Letter letter) {
        Locale locale = letter.language();
        return HTML.formatted(
                locale.toLanguageTag(),
                escape(letter.title()),
                escape(Sentences.text(locale, "mail.greeting", letter.recipient())),
                escape(letter.title()),
                escape(letter.body()).replace("\n", "<br>"),
                escape(letter.link()),
                escape(Sentences.text(locale, "mail.open")),
                escape(Sentences.text(locale, "mail.footer")));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
