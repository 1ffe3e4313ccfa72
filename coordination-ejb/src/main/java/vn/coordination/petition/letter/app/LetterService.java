package vn.coordination.petition.letter.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.RECORDS_CLERK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.petition.Doing;
import vn.coordination.petition.IssuedLetter;
import vn.coordination.petition.LetterDraft;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.Petition;
import vn.coordination.petition.app.Discretion;
import vn.coordination.petition.app.IdentityService;
import vn.coordination.petition.app.PetitionActs;
import vn.coordination.petition.app.PetitionQueries;
import vn.coordination.petition.app.Petitions;
import vn.coordination.petition.letter.app.rendering.Letter;

/** Letters about petitions: worded from one model, numbered without a gap, kept as they went out. */
@Stateless
@RolesAllowed({DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
public class LetterService {
    private Petitions petitions;
    private LetterRepository letters;
    private LetterWriter writer;
    private IdentityService identities;
    private LetterPress press;
    private PetitionQueries visible;
    private OfficeBoundary boundary;
    private PetitionActs acts;
    private Discretion discretion;
    private CurrentActor currentActor;
    private Clock clock;

    protected LetterService() {}

    @Inject
    LetterService(
            Petitions petitions,
            LetterRepository letters,
            LetterWriter writer,
            IdentityService identities,
            LetterPress press,
            PetitionQueries visible,
            OfficeBoundary boundary,
            PetitionActs acts,
            Discretion discretion,
            CurrentActor currentActor,
            Clock clock) {
        this.petitions = petitions;
        this.letters = letters;
        this.writer = writer;
        this.identities = identities;
        this.press = press;
        this.visible = visible;
        this.boundary = boundary;
        this.acts = acts;
        this.discretion = discretion;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Prepares it for who may sign it; what was prepared of the same kind before gives way. Nothing in it names the writer. */
    @RolesAllowed({PETITION_OFFICER, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
    public void draft(IssueLetter command) {
        // raised, so that two who write at the same moment follow each other
        Petition petition = petitions.take(command.petition());
        Actor actor = currentActor.get();
        requireFit(command, petition, actor);
        discretion.require(petition, command.addressee(), "addressee");
        discretion.require(petition, command.content(), "content");
        LetterDraft draft = letters.draft(petition.id(), command.kind())
                .orElseGet(() -> new LetterDraft(petition.id(), command.kind()));
        draft.write(command.addressee(), command.content(), actor.person(), clock.instant());
        letters.add(draft);
    }

    /** A head or chief signs it. What the law sees in it, that somebody is told or urged, is done with it. */
    public long issue(IssueLetter command) {
        return write(command);
    }

    /** Whoever takes papers from a citizen signs for them at once (PT-47). */
    @RolesAllowed({CITIZEN_RECEIVER, PETITION_OFFICER, RECORDS_CLERK, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
    public long receipt(long petition, String papers) {
        return write(new IssueLetter(petition, null, LetterKind.RECEIPT, "", papers));
    }

    private long write(IssueLetter command) {
        Instant now = clock.instant();
        Actor actor = currentActor.get();
        // the register first: whoever else wants a number waits here, before anything was read
        int number = press.number(actor.office(), now);
        Petition petition = petition(command);
        requireFit(command, petition, actor);
        Doing doing = new Doing(actor.office(), actor.person(), now);
        Letter letter = writer.write(command, petition, number, actor, doing);
        IssuedLetter issued = new IssuedLetter(
                petition,
                command.kind(),
                number,
                letter.number(),
                doing,
                command.kind().toWriter());
        press.print(issued, letter, petition.id());
        command.also().stream().sorted().forEach(other -> dealAlsoWith(other, command, issued, actor));
        letters.add(issued);
        letters.draft(petition.id(), command.kind()).ifPresent(letters::remove);
        command.kind().records().ifPresent(act -> acts.record(petition, act, letter.number(), actor));
        return issued.id();
    }

    /** The one document deals with this petition too, and what is done by it is done on both. */
    private void dealAlsoWith(long other, IssueLetter command, IssuedLetter issued, Actor actor) {
        boolean act = command.kind().records().isPresent();
        Petition petition = act ? petitions.take(other) : petitions.get(other);
        requireFit(command, petition, actor);
        discretion.require(petition, command.addressee(), "addressee");
        discretion.require(petition, command.content(), "content");
        issued.dealWith(petition);
        letters.draft(other, command.kind()).ifPresent(letters::remove);
        command.kind().records().ifPresent(done -> acts.record(petition, done, issued.symbol(), actor));
    }

    /** Taken where the letter is an act on it; others may go out at the same moment. */
    private Petition petition(IssueLetter command) {
        if (command.kind().records().isEmpty()) {
            return petitions.get(command.petition());
        }
        return command.seen() == null
                ? petitions.take(command.petition())
                : petitions.take(command.petition(), command.seen());
    }

    private void requireFit(IssueLetter command, Petition petition, Actor actor) {
        boundary.requireOffice(actor, petition.office(), PetitionActs.subject(petition));
        if (!command.kind().fits(petition)) {
            throw new IllegalArgumentException(
                    "petition " + petition.id() + " has nothing that a letter " + command.kind() + " tells of");
        }
    }

    /**
     * The letter as it went out. One that names who is shielded opens to the access list only, and the look is recorded.
     */
    @RolesAllowed({CITIZEN_RECEIVER, PETITION_OFFICER, RECORDS_CLERK, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
    public Optional<byte[]> reprint(long petition, long letter, LetterForm form) {
        if (visible.petition(currentActor.scope(), petition).isEmpty()) {
            return Optional.empty();
        }
        return letters.find(petition, letter).map(found -> open(found, form));
    }

    private byte[] open(IssuedLetter letter, LetterForm form) {
        if (letter.namesWriter() && petitions.get(letter.petition()).shielded()) {
            identities.look(letter.petition(), letter.symbol());
        }
        return press.reprint(letter, form, letter.petition());
    }
}
