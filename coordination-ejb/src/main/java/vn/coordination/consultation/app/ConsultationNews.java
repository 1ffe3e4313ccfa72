package vn.coordination.consultation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.Consultation;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.shared.City;

/** Tells the offices that they are asked, and what became of their silence. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConsultationNews {
    private static final List<Role> SPEAKERS = List.of(Role.CHIEF, Role.DEPUTY_CHIEF);
    private static final List<Role> ALERTED =
            List.of(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR, Role.ADMINISTRATOR);

    private final Notices notices;
    private final Speakers speakers;

    protected ConsultationNews() {
        this(null, null);
    }

    @Inject
    ConsultationNews(Notices notices, Speakers speakers) {
        this.notices = notices;
        this.speakers = speakers;
    }

    void asked(Consultation consultation, Office office, Instant due) {
        // a limit in days ends with its last day
        LocalDate lastDay = due.minusNanos(1).atZone(City.ZONE).toLocalDate();
        List<Argument> arguments = List.of(lead(consultation), Argument.date(lastDay));
        tell(consultation, office, SPEAKERS, "consultation.asked", arguments);
    }

    void silent(Consultation consultation, Office office) {
        tell(consultation, office, SPEAKERS, "consultation.silent", List.of(lead(consultation)));
    }

    void nobodyCouldSpeak(Consultation consultation, Office office) {
        List<Argument> arguments = List.of(lead(consultation), Argument.office(office.code()));
        tell(consultation, office, ALERTED, "consultation.nobodyCouldSpeak", arguments);
    }

    private void tell(
            Consultation consultation, Office office, List<Role> roles, String key, List<Argument> arguments) {
        Subject subject = Subject.of(Consultation.class, consultation.id());
        String cause = key + "-" + consultation.id() + "-" + office.code();
        notices.tell(speakers.holders(office, roles), key, arguments, subject, cause);
    }

    private static Argument lead(Consultation consultation) {
        return Argument.office(consultation.leadOffice().code());
    }
}
