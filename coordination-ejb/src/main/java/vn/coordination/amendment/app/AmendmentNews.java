package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.ConsultationSynthesised;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;

/** Tells the three offices that a version awaits their signature, and that it has been signed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendmentNews {
    private static final List<Role> SIGNERS = List.of(Role.CHIEF, Role.DEPUTY_CHIEF);
    private static final List<Role> EVERYBODY_AT_WORK = List.of(
            Role.CHIEF,
            Role.DEPUTY_CHIEF,
            Role.DIVISION_HEAD,
            Role.SPECIALIST,
            Role.SCHEDULE_COORDINATOR,
            Role.FACILITIES_OFFICER,
            Role.REGULATION_SECRETARY);

    private final Notices notices;
    private final Speakers speakers;
    private final AmendmentRepository records;

    protected AmendmentNews() {
        this(null, null, null);
    }

    @Inject
    AmendmentNews(Notices notices, Speakers speakers, AmendmentRepository records) {
        this.notices = notices;
        this.speakers = speakers;
        this.records = records;
    }

    /** The offices' opinions are together: now the chiefs may sign. */
    void synthesised(@Observes ConsultationSynthesised done) {
        if (!done.subject().type().equals(RegulationVersion.class.getSimpleName())) {
            return;
        }
        RegulationVersion draft = records.get(Long.parseLong(done.subject().id()));
        String cause = "amendment.toSign-" + draft.id() + "-" + done.consultation();
        tell(SIGNERS, "amendment.toSign", draft, cause);
    }

    void signed(RegulationVersion version) {
        tell(EVERYBODY_AT_WORK, "amendment.signed", version, "amendment.signed-" + version.id());
    }

    private void tell(List<Role> roles, String key, RegulationVersion version, String cause) {
        List<Long> persons = Arrays.stream(Office.values())
                .flatMap(office -> speakers.holders(office, roles).stream())
                .toList();
        List<Argument> arguments = List.of(Argument.number(version.number()), Argument.date(version.validFrom()));
        notices.tell(persons, key, arguments, Subject.of(RegulationVersion.class, version.id()), cause);
    }
}
