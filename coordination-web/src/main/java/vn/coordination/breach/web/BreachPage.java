package vn.coordination.breach.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.breach.AskOverride;
import vn.coordination.breach.BreachKey;
import vn.coordination.breach.NoteBreach;
import vn.coordination.breach.app.BreachNoteService;
import vn.coordination.breach.app.Consequence;
import vn.coordination.breach.app.NoteRow;
import vn.coordination.breach.app.OverrideService;
import vn.coordination.breach.app.RegisterQueries;
import vn.coordination.breach.app.RegisterRow;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** One breach: what was found, what follows, the word of the office concerned, and the way to an override. */
@Named
@ViewScoped
public class BreachPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS = 7;

    @Inject
    private RegisterQueries register;

    @Inject
    private RegisterLines words;

    @Inject
    private BreachNoteService notes;

    @Inject
    private OverrideService overrides;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    @Inject
    private Language language;

    private String key;
    private RegisterLine line;
    private List<NoteRow> said = List.of();
    private String note;
    private String reason;
    private LocalDate until;
    private Actor who;

    /** Leads to the register when there is no such breach. */
    public String load() {
        who = actor.get();
        Optional<RegisterRow> found = parsed().flatMap(breach -> register.one(Scope.of(who), breach));
        if (found.isEmpty()) {
            return "/regulation/register?faces-redirect=true";
        }
        line = words.of(List.of(found.get()), language.getLocale()).get(0);
        said = register.notes(Scope.of(who), found.get().key());
        until = city.today().plusDays(USUAL_DAYS);
        return null;
    }

    private Optional<BreachKey> parsed() {
        try {
            return Optional.of(BreachKey.parse(key));
        } catch (RuntimeException none) {
            return Optional.empty();
        }
    }

    public String write() {
        retry.run(() -> notes.add(new NoteBreach(line.row().key(), note)));
        Messages.done("breach.noted");
        return here();
    }

    public String ask() {
        AskOverride command =
                new AskOverride(line.row().key().code(), line.row().subject(), reason, until);
        retry.run(() -> overrides.ask(command));
        Messages.done("breach.asked");
        return here();
    }

    private String here() {
        return "/regulation/breach?faces-redirect=true&key=" + key;
    }

    public boolean isNotable() {
        return line.told() && who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR, Role.DIVISION_HEAD);
    }

    /** What the service would refuse is not offered. */
    public boolean isOverridable() {
        RuleCode code = line.row().key().code();
        return line.told()
                && line.consequence() == Consequence.REFUSED
                && code.overridable()
                && !line.row().subject().isFresh()
                && who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR);
    }

    /** What the office can do about it, as a key of the bundle. */
    public String getCure() {
        return switch (line.consequence()) {
            case REFUSED -> line.row().key().code().overridable() ? "OVERRIDE" : "KEEP";
            case WAITING -> "APPROVER";
            case LATE -> "NOW";
            case LIFTED, OVERRIDDEN, DONE_LATE -> "NONE";
        };
    }

    public String getApprover() {
        return line.row().key().code().approver().map(Enum::name).orElse(null);
    }

    public LocalDate getToday() {
        return city.today();
    }

    public RegisterLine getLine() {
        return line;
    }

    public List<NoteRow> getSaid() {
        return said;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
