package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.app.OpenedPaper;
import vn.coordination.conference.paper.app.PaperQueries;
import vn.coordination.conference.paper.app.PaperRow;
import vn.coordination.conference.paper.app.PaperService;
import vn.coordination.conference.point.app.PointQueries;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/**
 * The dossier of a conference, by its reader's rights and in his language; no more than one paper, or some hundred rows of a
 * list, are held in memory.
 */
@RequestScoped
public class Dossier {
    private static final String FOLDER = "papers/";

    @Inject
    private PaperQueries papers;

    @Inject
    private PointQueries points;

    @Inject
    private PaperService files;

    @Inject
    private Retry retry;

    @Inject
    private DossierTables tables;

    @Inject
    private DossierPoints online;

    @Inject
    @Any
    private Instance<DossierPart> parts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    void write(ConferenceView view, OutputStream out) throws IOException {
        Locale locale = language.getLocale();
        DossierArchive archive = new DossierArchive(out, locale, view.calling().title());
        for (DossierEntry entry : entries(view, actor.scope(), locale).toList()) {
            archive.add(entry);
        }
        archive.finish();
    }

    private Stream<DossierEntry> entries(ConferenceView view, Scope scope, Locale locale) {
        DossierSheets sheets = new DossierSheets(locale);
        Stream<DossierTable> others = parts.stream().map(part -> part.table(scope, view.id(), locale));
        return Stream.of(
                        Stream.of(sheets.invitation(view)),
                        tabled(locale, tables.agenda(view, locale), tables.preparation(view, locale)),
                        papers.papers(scope, view.id()).stream().flatMap(paper -> papers(view.id(), paper, locale)),
                        tabled(locale, tables.delegates(view, scope, locale), tables.decisions(view, scope, locale)),
                        Stream.of(sheets.attendance(view, points.totals(scope, view.id()))),
                        Stream.of(papers.minutes(scope, view.id()))
                                .filter(minutes -> minutes.signed() != null)
                                .map(sheets::minutes),
                        tabled(locale, tables.conclusions(view, scope, locale)),
                        view.calling().online()
                                ? tabled(locale, online.tables(view.id(), scope, locale))
                                : Stream.<DossierEntry>empty(),
                        tabled(locale, others),
                        tabled(locale, tables.steps(view, locale)))
                .flatMap(each -> each);
    }

    private static Stream<DossierEntry> tabled(Locale locale, DossierTable... all) {
        return tabled(locale, Stream.of(all));
    }

    private static Stream<DossierEntry> tabled(Locale locale, Stream<DossierTable> all) {
        return all.flatMap(table -> table.entries(locale));
    }

    /** What was sent and what came late after it; of a state secret only that it lies elsewhere. */
    private Stream<DossierEntry> papers(long conference, PaperRow paper, Locale locale) {
        if (paper.level().stateSecret()) {
            String level = Texts.text(locale, "papers.level." + paper.level());
            return Stream.of(DossierEntry.elsewhere(level + " · " + paper.reference() + " · " + paper.keeper()));
        }
        return paper.versions().stream()
                .filter(version -> version.locked() || version.late())
                .flatMap(version -> Stream.of(PaperPart.values())
                        .filter(part -> part == PaperPart.CONTENT || version.summary() != null)
                        .map(part -> paper(conference, paper, version, part)));
    }

    /** Whoever takes it away has opened it, as if he had done so one by one. */
    private DossierEntry paper(long conference, PaperRow paper, PaperRow.Version version, PaperPart part) {
        PaperRow.File file = part == PaperPart.CONTENT ? version.content() : version.summary();
        return new DossierEntry(
                FOLDER + PaperFile.name(version.mark(), file.type(), part),
                paper.title(),
                version.mark(),
                file.pages(),
                out -> out.write(retry.call(() -> files.open(conference, paper.number(), version.number(), part))
                        .map(OpenedPaper::content)
                        .orElseThrow()));
    }
}
