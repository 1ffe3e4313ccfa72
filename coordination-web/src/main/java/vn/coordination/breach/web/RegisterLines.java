package vn.coordination.breach.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import vn.coordination.breach.app.RegisterRow;
import vn.coordination.regulation.web.BreachRow;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.regulation.web.CatalogueTexts;

/** Puts rows of the register into the reader's words; names are looked up for all of them at once. */
@ApplicationScoped
public class RegisterLines {
    private final BreachSentences sentences;

    protected RegisterLines() {
        this(null);
    }

    @Inject
    RegisterLines(BreachSentences sentences) {
        this.sentences = sentences;
    }

    List<RegisterLine> of(List<RegisterRow> rows, Locale locale) {
        Iterator<BreachRow> words = sentences
                .rows(rows.stream().flatMap(row -> row.breaches().stream()).toList(), locale)
                .iterator();
        return rows.stream().map(row -> line(row, words, locale)).toList();
    }

    private static RegisterLine line(RegisterRow row, Iterator<BreachRow> words, Locale locale) {
        List<String> told =
                row.breaches().stream().map(breach -> words.next().sentence()).toList();
        return new RegisterLine(row, CatalogueTexts.title(row.key().code(), locale), told);
    }
}
