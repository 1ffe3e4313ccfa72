package vn.coordination.conference.paper.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.shared.app.CsvWriter;
import vn.coordination.shared.app.TableWriter;

/**
 * A table of a dossier, written once as a page for people and once for programs.
 *
 * @param name of its files
 * @param before what stands above it on the page
 * @param rows written anew for each of the two
 */
public record DossierTable(String name, String title, List<String> head, Before before, Rows rows) {
    /** Writes all rows, however many; the caller finishes the table. */
    @FunctionalInterface
    public interface Rows {
        void write(TableWriter table) throws IOException;
    }

    @FunctionalInterface
    interface Before {
        void write(HtmlSheet sheet) throws IOException;
    }

    public DossierTable {
        head = List.copyOf(head);
    }

    public DossierTable(String name, String title, List<String> head, Rows rows) {
        this(name, title, head, sheet -> {}, rows);
    }

    DossierTable below(Before more) {
        return new DossierTable(name, title, head, more, rows);
    }

    Stream<DossierEntry> entries(Locale locale) {
        return Stream.of(
                DossierEntry.of(name + ".html", title, out -> html(out, locale)),
                DossierEntry.of(name + ".csv", title, this::csv));
    }

    private void html(OutputStream out, Locale locale) throws IOException {
        HtmlSheet sheet = new HtmlSheet(out, locale, title);
        before.write(sheet);
        write(sheet.table(head));
        sheet.finish();
    }

    private void csv(OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.row(head);
        write(csv);
    }

    private void write(TableWriter table) throws IOException {
        rows.write(table);
        table.finish();
    }
}
