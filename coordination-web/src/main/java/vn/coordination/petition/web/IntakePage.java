package vn.coordination.petition.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.primefaces.PrimeFaces;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Channel;
import vn.coordination.petition.ReceivePetition;
import vn.coordination.petition.app.IntakeService;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.petition.app.PetitionRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/**
 * The entry of one petition after the other. Lives for one request: once a petition is taken in, nothing in the clerk's
 * session names its writer.
 */
@Named
@RequestScoped
public class IntakePage {
    /** The shortest way of typing first: what comes most. */
    private static final List<Channel> CHANNELS =
            List.of(Channel.POST, Channel.DESK, Channel.BOX, Channel.FORWARDED, Channel.LEADER, Channel.VOTER_MEETING);

    @Inject
    private IntakeService intake;

    @Inject
    private PetitionQueries petitions;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    @Inject
    private ScanUploadPage scans;

    private IntakeForm form;
    private String key;
    private PetitionRow given;

    @PostConstruct
    void begin() {
        form = new IntakeForm(city.today());
        key = UUID.randomUUID().toString();
    }

    public void register() {
        store(intake::enter);
    }

    /** Takes it in without a number: a box that is emptied, or somebody of whom a deputy chief has to say (PT-02). */
    public void receive() {
        store(intake::receive);
    }

    private void store(ToLongFunction<ReceivePetition> entry) {
        Long origin = origin();
        if (!scans.read() || origin == null && form.getOriginNumber() != null) {
            return;
        }
        ReceivePetition command = form.command(origin);
        long petition = retry.once(key, () -> scans.attachTo(entry.applyAsLong(command)));
        Optional<PetitionRow> stored = petitions.petition(actor.scope(), petition);
        given = stored.orElse(null);
        begin();
        Messages.stored();
        // only now: chosen files cannot be put back into a field that was drawn anew
        PrimeFaces.current().ajax().update("edit:scanning");
        PrimeFaces.current().focus("edit:channel");
    }

    /** Null when no number was typed, or one of no petition that the clerk may see, which is told at its field. */
    private Long origin() {
        if (form.getOriginNumber() == null) {
            return null;
        }
        Long origin = petitions.numbered(actor.scope(), form.getOriginNumber()).orElse(null);
        if (origin == null) {
            Messages.refuseAt("originNumber", Messages.error("intake.originNumber.unknown"));
        }
        return origin;
    }

    /** The petition that was just taken in; null when none was. */
    public PetitionRow getGiven() {
        return given;
    }

    public List<Channel> getChannels() {
        return CHANNELS;
    }

    /** Only there two bodies are written to. */
    public boolean isTwoBodies() {
        return actor.get().isOf(Office.COUNCIL_OFFICE);
    }

    public IntakeForm getForm() {
        return form;
    }

    /** Chosen when the form is drawn, so that a form sent twice is stored once. */
    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
