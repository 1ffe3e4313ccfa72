package vn.coordination.conference.paper.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.shared.app.CsvWriter;
import vn.coordination.shared.web.Texts;

/** The list of what a dossier holds, for people and for programs. */
final class DossierIndex {
    private static final List<String> COLUMNS = List.of("number", "file", "title", "version", "pages", "hash");

    private final Locale locale;
    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    DossierIndex(Locale locale, String title, List<DossierEntry> entries) {
        this.locale = locale;
        this.title = title;
        entries.forEach(entry -> rows.add(List.of(
                Integer.toString(rows.size() + 1),
                entry.inside() ? entry.path() : Texts.text(locale, "dossier.elsewhere"),
                entry.title(),
                entry.version(),
                entry.pages() == 0 ? "" : Integer.toString(entry.pages()),
                entry.hash())));
    }

    byte[] html() {
        List<String> head = COLUMNS.stream()
                .map(column -> Texts.text(locale, "dossier." + column))
                .toList();
        return new HtmlSheet(locale, title).table(head, rows).bytes();
    }

    byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvWriter csv = new CsvWriter(out);
            for (List<String> row :
                    Stream.concat(Stream.of(COLUMNS), rows.stream()).toList()) {
                csv.row(row);
            }
            csv.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
