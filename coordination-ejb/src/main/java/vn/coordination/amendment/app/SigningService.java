package vn.coordination.amendment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.amendment.AmendmentRules;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.amendment.SignDraft;
import vn.coordination.amendment.Signature;
import vn.coordination.amendment.SigningFacts;
import vn.coordination.amendment.VersionState;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.app.Consultations;
import vn.coordination.coordination.app.EmptyPosts;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Three chiefs sign a version; with the third signature it is the regulation from its day on (CM-05). */
@Stateless
@RolesAllowed({Role.Name.CHIEF, Role.Name.DEPUTY_CHIEF})
public class SigningService {
    private AmendmentRepository records;
    private DraftContent content;
    private TakingOver takingOver;
    private Consultations consultations;
    private EmptyPosts emptyPosts;
    private Speakers speakers;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected SigningService() {}

    @Inject
    SigningService(
            AmendmentRepository records,
            DraftContent content,
            TakingOver takingOver,
            Consultations consultations,
            EmptyPosts emptyPosts,
            Speakers speakers,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.content = content;
        this.takingOver = takingOver;
        this.consultations = consultations;
        this.emptyPosts = emptyPosts;
        this.speakers = speakers;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Signs for the actor's office exactly what he saw. */
    public void sign(SignDraft command) {
        RegulationVersion last = records.takeLastSigned();
        RegulationVersion draft = records.take(command.draft());
        Actor actor = currentActor.get();
        require(speakers.maySpeak(actor), RuleCode.CM_05, "speaker", draft);
        require(draft.state() == VersionState.CONSULTED, RuleCode.CM_05, "state", draft);
        String hash = content.hash(draft);
        if (!hash.equals(command.hash())) {
            throw new ChangedMeanwhile(subject(draft));
        }
        Set<Office> signed = signed(draft, hash);
        require(!signed.contains(actor.office()), RuleCode.CM_05, "twice", draft);
        guard.enforce(AmendmentRules.SIGN, facts(draft, last), subject(draft), List.of());
        records.add(new Signature(
                draft.id(),
                actor.office(),
                hash,
                clock.instant(),
                actor.person(),
                speakers.chiefActedFor(actor).orElse(null)));
        signed.add(actor.office());
        if (signed.containsAll(EnumSet.allOf(Office.class))) {
            takingOver.from(last, draft);
        }
    }

    private Set<Office> signed(RegulationVersion draft, String hash) {
        Set<Office> signed = EnumSet.noneOf(Office.class);
        records.signatures(draft.id()).stream()
                .filter(signature -> signature.counts(hash))
                .forEach(signature -> signed.add(signature.office()));
        return signed;
    }

    private SigningFacts facts(RegulationVersion draft, RegulationVersion last) {
        return new SigningFacts(
                LocalDate.now(clock.withZone(City.ZONE)),
                draft.validFrom(),
                lastChange(last),
                consultations.isSynthesised(draft.consultation()),
                content.unplaced(draft),
                emptyPosts.of(content.areas(draft), draft.validFrom()));
    }

    /** The date from which nothing of the regulation has been laid down yet. */
    private LocalDate lastChange(RegulationVersion last) {
        LocalDate values = content.lastChange();
        return values.isAfter(last.validFrom()) ? values : last.validFrom();
    }

    private void require(boolean condition, RuleCode code, String variant, RegulationVersion draft) {
        if (!condition) {
            throw guard.refuse(Breach.of(code, variant, Argument.number(draft.number())), subject(draft));
        }
    }

    private static Subject subject(RegulationVersion version) {
        return Subject.of(RegulationVersion.class, version.id());
    }
}
