package vn.coordination.schedule.imports.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.facility.app.RoomRow;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PostRow;
import vn.coordination.regulation.web.BreachRow;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.rule.Breach;
import vn.coordination.schedule.imports.RowClash;
import vn.coordination.schedule.imports.app.ImportPreview;
import vn.coordination.schedule.imports.app.ImportService;
import vn.coordination.schedule.imports.app.ImportWeek;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.web.Language;

/** Lets the file be read and puts into words what came of it. */
@ApplicationScoped
public class ImportReader {
    private final ImportService imports;
    private final PeopleQueries people;
    private final FacilityQueries facilities;
    private final BodyQueries bodies;
    private final BreachSentences breaches;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    @Inject
    ImportReader(
            ImportService imports,
            PeopleQueries people,
            FacilityQueries facilities,
            BodyQueries bodies,
            BreachSentences breaches,
            CurrentActor actor,
            Language language,
            Clock clock) {
        this.imports = imports;
        this.people = people;
        this.facilities = facilities;
        this.bodies = bodies;
        this.breaches = breaches;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    protected ImportReader() {
        this(null, null, null, null, null, null, null, null);
    }

    /** The week that the address names; otherwise the next one, for which drafts are being entered. */
    IsoWeek weekOf(String text) {
        IsoWeek next = IsoWeek.of(clock.instant()).next();
        try {
            return text == null ? next : IsoWeek.parse(text);
        } catch (IllegalArgumentException noSuchWeek) {
            return next;
        }
    }

    /** Who and what an answer can name in that week. */
    ImportChoices choices(IsoWeek week) {
        Locale locale = language.getLocale();
        LocalDate day = week.monday();
        List<PostRow> posts = people.posts(day);
        Map<Long, String> names =
                people.names(posts.stream().map(PostRow::person).collect(Collectors.toSet()));
        Map<Long, String> persons = new LinkedHashMap<>();
        posts.forEach(post -> persons.merge(
                post.person(), names.get(post.person()) + " · " + post.title().in(locale), (first, next) -> first));
        Map<Long, String> rooms = new LinkedHashMap<>();
        for (RoomRow room : facilities.rooms(actor.scope(), day)) {
            rooms.put(room.id(), room.name() + " · " + room.buildingName());
        }
        Map<Long, String> meeting = new LinkedHashMap<>();
        bodies.bodies(day).forEach(body -> meeting.put(body.id(), body.names().in(locale)));
        return new ImportChoices(persons, rooms, meeting);
    }

    ImportWeek command(ImportForm form, IsoWeek week) {
        return form.command(actor.get().office(), week);
    }

    /** Reads the file with the answers given so far; what it asks anew is added to the form. */
    ImportSheet read(ImportForm form, IsoWeek week, ImportChoices choices) {
        ImportSentences sentences = new ImportSentences(language.getLocale());
        ImportPreview preview = imports.preview(command(form, week));
        if (preview.refusal().isPresent()) {
            return ImportSheet.refused(sentences.of(preview.refused()));
        }
        if (form.getAnswers().ask(preview.week(), sentences)) {
            preview = imports.preview(command(form, week));
        }
        ImportSheetMaker maker = new ImportSheetMaker(preview, choices, sentences, clashRows(preview));
        return maker.sheet(form.getAnswers());
    }

    /** The names of all breaches are looked up at once. */
    private Map<Integer, List<BreachRow>> clashRows(ImportPreview preview) {
        List<Breach> all = preview.clashes().stream()
                .flatMap(clash -> clash.breaches().stream())
                .toList();
        List<BreachRow> rows = breaches.rows(all, language.getLocale());
        Map<Integer, List<BreachRow>> byLine = new HashMap<>();
        int next = 0;
        for (RowClash clash : preview.clashes()) {
            int end = next + clash.breaches().size();
            byLine.put(clash.line(), List.copyOf(rows.subList(next, end)));
            next = end;
        }
        return byLine;
    }
}
