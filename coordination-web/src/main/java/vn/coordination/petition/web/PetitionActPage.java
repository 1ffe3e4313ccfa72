package vn.coordination.petition.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Criterion;
import vn.coordination.petition.Ground;
import vn.coordination.petition.Matter;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.ScreeningItem;
import vn.coordination.petition.app.OfficerQueries;
import vn.coordination.petition.app.OfficerRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Does the chosen act with what was typed for it. */
@Named
@RequestScoped
public class PetitionActPage {
    private static final Set<PetitionAct> REASONED = EnumSet.of(
            PetitionAct.FIND_INELIGIBLE,
            PetitionAct.SEND_BACK,
            PetitionAct.SUSPEND,
            PetitionAct.KEEP_SUSPENDED,
            PetitionAct.REOPEN);

    @Inject
    private PetitionPage page;

    @Inject
    private ActRouter router;

    @Inject
    private OfficerQueries officers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private ActForm form;

    /** Chosen when the form is drawn, so that a form sent twice is done once. */
    private String key;

    @PostConstruct
    void begin() {
        form = new ActForm(page.getRow(), page.getOther());
        key = UUID.randomUUID().toString();
    }

    public String perform() {
        String act = page.getChosen();
        retry.once(key, () -> router.perform(act, form.command(page.getRow()), form));
        Messages.done("petition.done", page.getRow().number());
        return "/petition/petition?faces-redirect=true&id=" + page.getId();
    }

    /** A deputy chief's reason lifts gates of acts that say what becomes of the matter. */
    public boolean isLiftable() {
        return page.getWho().hasAny(Role.DEPUTY_CHIEF, Role.CHIEF)
                && Stream.of(PetitionAct.values())
                        .filter(act -> act.outcome() || act == PetitionAct.WITHDRAW)
                        .map(ActRouter::name)
                        .anyMatch(name -> name.equals(page.getChosen()));
    }

    /** Acts that make no sense without a reason to read later. */
    public boolean isReasoned() {
        return REASONED.stream().map(ActRouter::name).anyMatch(name -> name.equals(page.getChosen()));
    }

    public List<OfficerRow> getOfficers() {
        return officers.officers(actor.scope());
    }

    public List<Ground> getGrounds() {
        PetitionKind kind = page.getRow().classification() == null
                ? null
                : page.getRow().classification().kind();
        return Ground.of(PetitionAct.valueOf(page.getChosenKey()), kind);
    }

    /** The offices that it can be handed to. */
    public List<Office> getOthers() {
        return Stream.of(Office.values())
                .filter(office -> office != page.getRow().office())
                .toList();
    }

    public PetitionKind[] getKinds() {
        return PetitionKind.values();
    }

    public Matter[] getMatters() {
        return Matter.values();
    }

    public ScreeningItem[] getItems() {
        return ScreeningItem.values();
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    public ActForm getForm() {
        return form;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
