package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.app.PointQueries;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.app.DossierQueries;
import vn.coordination.conference.paper.app.MinutesRow;
import vn.coordination.conference.paper.app.OpenedPaper;
import vn.coordination.conference.paper.app.PaperQueries;
import vn.coordination.conference.paper.app.PaperRow;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/** The dossier of a conference, by its reader's rights and in his language; no more than one paper of it is held in memory. */
@RequestScoped
public class Dossier {
    private static final String FOLDER = "papers/";

    @Inject
    private PaperQueries papers;

    @Inject
    private PointQueries points;

    @Inject
    private DossierQueries files;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    void write(ConferenceView view, OutputStream out) throws IOException {
        Locale locale = language.getLocale();
        Scope scope = actor.scope();
        List<DossierEntry> entries = entries(view, scope, locale);
        DossierIndex index = new DossierIndex(locale, view.calling().title(), entries);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "index.html", index.html());
        add(zip, "index.csv", index.csv());
        for (DossierEntry entry : entries) {
            if (entry.inside()) {
                add(zip, entry.path(), entry.content().get());
            }
        }
        zip.finish();
    }

    private static void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(content);
        zip.closeEntry();
    }

    private List<DossierEntry> entries(ConferenceView view, Scope scope, Locale locale) {
        DossierSheets sheets = new DossierSheets(locale);
        List<DossierEntry> entries = new ArrayList<>();
        entries.add(sheets.invitation(view));
        entries.add(sheets.agenda(view.agenda()));
        papers.papers(scope, view.id())
                .forEach(paper -> papers(scope, view.id(), paper, locale).forEach(entries::add));
        MinutesRow minutes = papers.minutes(scope, view.id());
        if (minutes.signed() != null) {
            entries.add(sheets.minutes(minutes));
        }
        entries.add(sheets.conclusions(view));
        entries.add(sheets.attendance(view, points.totals(scope, view.id())));
        if (view.calling().online()) {
            entries.add(sheets.points(points.points(scope, view.id())));
            entries.add(sheets.incidents(points.incidents(scope, view.id())));
        }
        return entries;
    }

    /** What was sent and what came late after it; of a state secret only that it lies elsewhere. */
    private Stream<DossierEntry> papers(Scope scope, long conference, PaperRow paper, Locale locale) {
        if (paper.level().stateSecret()) {
            String level = Texts.text(locale, "papers.level." + paper.level());
            return Stream.of(DossierEntry.elsewhere(level + " · " + paper.reference() + " · " + paper.keeper()));
        }
        return paper.versions().stream()
                .filter(version -> version.locked() || version.late())
                .flatMap(version -> Stream.of(PaperPart.values())
                        .filter(part -> part == PaperPart.CONTENT || version.summary() != null)
                        .map(part -> paper(scope, conference, paper, version, part)));
    }

    private DossierEntry paper(Scope scope, long conference, PaperRow paper, PaperRow.Version version, PaperPart part) {
        PaperRow.File file = part == PaperPart.CONTENT ? version.content() : version.summary();
        return new DossierEntry(
                FOLDER + PaperFile.name(version.mark(), file.type(), part),
                paper.title(),
                version.mark(),
                file.pages(),
                file.hash(),
                () -> files.file(scope, conference, paper.number(), version.number(), part)
                        .map(OpenedPaper::content)
                        .orElseThrow());
    }
}
