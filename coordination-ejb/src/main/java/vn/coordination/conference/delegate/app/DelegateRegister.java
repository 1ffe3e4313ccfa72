package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.delegate.Invitee;
import vn.coordination.conference.delegate.imports.Register;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.OfficeQueries;
import vn.coordination.organisation.app.OfficeRow;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.organisation.app.PersonRow;

/** What the words of a file of delegates are looked up in: the points of the conference, the offices and their people. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DelegateRegister {
    private final DelegateRepository delegates;
    private final OfficeQueries offices;
    private final PeopleQueries people;

    protected DelegateRegister() {
        this(null, null, null);
    }

    @Inject
    DelegateRegister(DelegateRepository delegates, OfficeQueries offices, PeopleQueries people) {
        this.delegates = delegates;
        this.offices = offices;
        this.people = people;
    }

    Register of(long conference) {
        Map<String, Long> seats = delegates.seats(conference).stream()
                .collect(Collectors.toMap(row -> row.get("code", String.class), row -> row.get("seat", Long.class)));
        return new Register(seats, offices(), people());
    }

    /** Who is meant by the substitute of that delegate; null for nobody of the register, and for who is on the list himself. */
    Long substitute(Delegate delegate) {
        Invitee meant = of(delegate.conference()).invitee(delegate.substitute(), delegate.unit());
        return delegates.find(delegate.conference(), meant).isPresent() ? null : meant.person();
    }

    private Map<String, Office> offices() {
        Map<String, Office> byName = new HashMap<>();
        for (OfficeRow row : offices.offices()) {
            byName.put(Text.key(row.office().code()), row.office());
            byName.put(Text.key(row.badge()), row.office());
            for (String language : Set.of("vi", "en", "fr")) {
                byName.put(Text.key(row.names().in(Locale.forLanguageTag(language))), row.office());
            }
        }
        return byName;
    }

    private Map<String, Long> people() {
        Map<String, Long> byName = new HashMap<>();
        Set<String> doubled = new HashSet<>();
        for (PersonRow row : people.people("", false)) {
            if (row.office() != null) {
                String name = Register.named(row.office(), row.name());
                if (byName.put(name, row.id()) != null) {
                    doubled.add(name);
                }
            }
        }
        byName.keySet().removeAll(doubled);
        return byName;
    }
}
