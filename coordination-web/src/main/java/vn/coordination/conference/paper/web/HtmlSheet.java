package vn.coordination.conference.paper.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.coordination.shared.app.TableWriter;

/** A plain page for people, read without this application: a title, values after their names, tables; written as it comes. */
final class HtmlSheet {
    private final Writer out;

    HtmlSheet(OutputStream out, Locale locale, String title) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write("<!DOCTYPE html>\n<html lang=\"" + locale.getLanguage()
                + "\"><head><meta charset=\"UTF-8\"><title>" + escaped(title) + "</title></head><body>\n");
        tag("h1", title);
    }

    /** Nothing where there is no value. */
    HtmlSheet value(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            tag("p", name + ": " + value);
        }
        return this;
    }

    /** With its own line breaks. */
    HtmlSheet text(String text) throws IOException {
        tag("pre", text);
        return this;
    }

    /** To be finished before anything else is written. */
    TableWriter table(List<String> head) throws IOException {
        out.write("<table border=\"1\">\n");
        cells("th", head);
        return new TableWriter() {
            @Override
            public void row(List<?> values) throws IOException {
                cells("td", values);
            }

            @Override
            public void finish() throws IOException {
                out.write("</table>\n");
            }
        };
    }

    private void cells(String name, List<?> values) throws IOException {
        out.write("<tr>");
        for (Object value : values) {
            tag(name, value == null ? "" : value.toString());
        }
        out.write("</tr>\n");
    }

    private void tag(String name, String text) throws IOException {
        out.write("<" + name + ">" + escaped(text) + "</" + name + ">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Ends the page; what it is written to stays open. */
    void finish() throws IOException {
        out.write("</body></html>\n");
        out.flush();
    }
}
