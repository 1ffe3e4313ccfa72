package vn.coordination.breach.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.breach.AskOverride;
import vn.coordination.breach.DecideOverride;
import vn.coordination.breach.RuleOverride;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** An office asks to act against an entry that may be overridden; the chief of another office counter-signs or declines. */
@Stateless
public class OverrideService {
    private OverrideRepository overrides;
    private Speakers speakers;
    private OverrideNews news;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected OverrideService() {}

    @Inject
    OverrideService(
            OverrideRepository overrides,
            Speakers speakers,
            OverrideNews news,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.overrides = overrides;
        this.speakers = speakers;
        this.news = news;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Only for what the office itself tried and was refused: nobody collects leave beforehand. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public long ask(AskOverride command) {
        Actor actor = currentActor.get();
        Subject subject = command.subject();
        if (!command.code().overridable() || !overrides.refused(actor.office().code(), command.code(), subject)) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "override"), subject);
        }
        if (command.until().isBefore(LocalDate.now(clock.withZone(City.ZONE)))) {
            throw new IllegalArgumentException("the last day has passed");
        }
        RuleOverride override = new RuleOverride(command, actor.office(), actor.person(), clock.instant());
        overrides.add(override);
        news.asked(override);
        return override.id();
    }

    /** By whoever speaks for another office: its chief, or a deputy with his mandate. */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public long decide(DecideOverride command) {
        Actor actor = currentActor.get();
        RuleOverride override = overrides.find(command.override());
        Subject subject = Subject.of(RuleOverride.class, override.id());
        if (!speakers.maySpeak(actor)) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "speaker"), subject);
        }
        if (actor.isOf(override.office())) {
            throw guard.refuse(
                    Breach.of(
                            RuleCode.SS_08,
                            "countersign",
                            Argument.office(override.office().code())),
                    subject);
        }
        ChangedMeanwhile.unless(command.version(), override.version(), subject);
        override.decide(command.sign(), speakers.speaker(actor), actor.account(), command.words(), clock.instant());
        news.decided(override);
        return override.id();
    }
}
