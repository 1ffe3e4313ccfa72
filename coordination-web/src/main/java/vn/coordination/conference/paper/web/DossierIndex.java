package vn.coordination.conference.paper.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.coordination.shared.app.CsvWriter;
import vn.coordination.shared.app.TableWriter;
import vn.coordination.shared.web.Texts;

/** The list of what a dossier holds, for people and for programs. */
final class DossierIndex {
    private static final List<String> COLUMNS = List.of("number", "file", "title", "version", "pages", "hash");

    private final Locale locale;
    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    DossierIndex(Locale locale, String title) {
        this.locale = locale;
        this.title = title;
    }

    /** @param hash empty = not in the archive */
    void add(DossierEntry entry, String hash) {
        rows.add(List.of(
                Integer.toString(rows.size() + 1),
                entry.inside() ? entry.path() : Texts.text(locale, "dossier.elsewhere"),
                entry.title(),
                entry.version(),
                entry.pages() == 0 ? "" : Integer.toString(entry.pages()),
                hash));
    }

    void html(OutputStream out) throws IOException {
        HtmlSheet sheet = new HtmlSheet(out, locale, title);
        write(sheet.table(COLUMNS.stream()
                .map(column -> Texts.text(locale, "dossier." + column))
                .toList()));
        sheet.finish();
    }

    void csv(OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.row(COLUMNS);
        write(csv);
    }

    private void write(TableWriter table) throws IOException {
        for (List<String> row : rows) {
            table.row(row);
        }
        table.finish();
    }
}
