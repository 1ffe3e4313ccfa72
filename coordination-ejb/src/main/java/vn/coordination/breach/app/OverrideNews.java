package vn.coordination.breach.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.breach.OverrideState;
import vn.coordination.breach.RuleOverride;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.app.SubjectArgument;
import vn.coordination.rule.Argument;

/** Tells the two other offices that a counter-signature is asked of them, and who asked what became of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OverrideNews {
    private static final List<Role> SPEAKERS = List.of(Role.CHIEF, Role.DEPUTY_CHIEF);

    private final Notices notices;
    private final Speakers speakers;

    protected OverrideNews() {
        this(null, null);
    }

    @Inject
    OverrideNews(Notices notices, Speakers speakers) {
        this.notices = notices;
        this.speakers = speakers;
    }

    void asked(RuleOverride override) {
        List<Long> persons = Arrays.stream(Office.values())
                .filter(office -> office != override.office())
                .flatMap(office -> speakers.holders(office, SPEAKERS).stream())
                .toList();
        List<Argument> arguments =
                List.of(office(override.office()), about(override), Argument.date(override.untilDay()));
        tell(persons, "override.asked", arguments, override);
    }

    void decided(RuleOverride override) {
        String key = override.state() == OverrideState.DECLINED ? "override.declined" : "override.countersigned";
        List<Argument> arguments =
                List.of(office(override.decidedOffice()), about(override), Argument.date(override.untilDay()));
        tell(List.of(override.askedBy()), key, arguments, override);
    }

    private void tell(Collection<Long> persons, String key, List<Argument> arguments, RuleOverride override) {
        Subject subject = Subject.of(RuleOverride.class, override.id());
        notices.tell(persons, key, arguments, subject, key + "-" + override.id());
    }

    private static Argument about(RuleOverride override) {
        return SubjectArgument.of(override.subject());
    }

    private static Argument office(Office office) {
        return Argument.office(office.code());
    }
}
