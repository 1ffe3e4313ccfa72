package vn.coordination.schedule.slot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.coordination.facility.app.FacilityQueries;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.MemberRow;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PersonRow;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/** Reads what can be chosen in the form of a slot. */
@ApplicationScoped
public class ChoiceReader {
    private final CurrentActor currentActor;
    private final PeopleQueries people;
    private final FacilityQueries facilities;
    private final BodyQueries bodies;
    private final Language language;

    @Inject
    ChoiceReader(
            CurrentActor currentActor,
            PeopleQueries people,
            FacilityQueries facilities,
            BodyQueries bodies,
            Language language) {
        this.currentActor = currentActor;
        this.people = people;
        this.facilities = facilities;
        this.bodies = bodies;
        this.language = language;
    }

    protected ChoiceReader() {
        this(null, null, null, null, null);
    }

    public SlotChoices choices(LocalDate day) {
        Locale locale = language.getLocale();
        return new SlotChoices(
                people.people("", false).stream()
                        .map(row -> person(row, locale))
                        .toList(),
                facilities.rooms(currentActor.scope(), day),
                bodies.bodies(day),
                locale);
    }

    private static SlotChoices.Person person(PersonRow row, Locale locale) {
        String office = Texts.text(locale, "office." + row.office().code() + ".short");
        String post = row.titles().isEmpty() ? "" : row.titles().get(0).in(locale) + " · ";
        return new SlotChoices.Person(
                row.id(), row.name(), post + office, Text.folded(row.name() + " " + post + office));
    }

    /** Those who sit in the body that day, its head first. */
    public List<Long> members(long body, LocalDate day) {
        return bodies.members(body, day).stream().map(MemberRow::person).toList();
    }
}
