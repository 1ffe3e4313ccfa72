package vn.coordination.conference.paper.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A plain page for people, read without this application: a title, values after their names, tables. */
final class HtmlSheet {
    private final StringBuilder html = new StringBuilder();

    HtmlSheet(Locale locale, String title) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><meta charset=\"UTF-8\"><title>")
                .append(escaped(title))
                .append("</title></head><body>\n");
        tag("h1", title);
    }

    /** Nothing where there is no value. */
    HtmlSheet value(String name, String value) {
        if (!value.isEmpty()) {
            tag("p", name + ": " + value);
        }
        return this;
    }

    /** With its own line breaks. */
    HtmlSheet text(String text) {
        tag("pre", text);
        return this;
    }

    HtmlSheet table(List<String> head, List<List<String>> rows) {
        html.append("<table border=\"1\">\n");
        row("th", head);
        rows.forEach(row -> row("td", row));
        html.append("</table>\n");
        return this;
    }

    private void row(String cell, List<String> values) {
        html.append("<tr>");
        values.forEach(value -> tag(cell, value));
        html.append("</tr>\n");
    }

    private void tag(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    byte[] bytes() {
        return (html + "</body></html>\n").getBytes(StandardCharsets.UTF_8);
    }
}
