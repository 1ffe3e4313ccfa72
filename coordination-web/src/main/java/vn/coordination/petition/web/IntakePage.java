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
        long petition = retry.once(key, () -> entry.applyAsLong(form.command()));
        Optional<PetitionRow> stored = petitions.petition(actor.scope(), petition);
        given = stored.orElse(null);
        begin();
        Messages.stored();
        PrimeFaces.current().focus("edit:channel");
    }

    /** The petition that was just taken in; null when none was. */
    public PetitionRow getGiven() {
        return given;
    }

    public List<Channel> getChannels() {
        return CHANNELS;
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
