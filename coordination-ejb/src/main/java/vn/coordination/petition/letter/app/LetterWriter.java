package vn.coordination.petition.letter.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.Doing;
import vn.coordination.petition.Identity;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.Petition;
import vn.coordination.petition.PetitionNumber;
import vn.coordination.petition.app.Discretion;
import vn.coordination.petition.app.IdentityService;
import vn.coordination.petition.letter.app.rendering.Letter;
import vn.coordination.petition.letter.app.rendering.LetterMatter;
import vn.coordination.petition.letter.app.rendering.LetterTexts;

/**
 * Words a letter about a petition. Whoever is shielded is named to nobody but himself: any other addressee gets a letter
 * stripped of name and address (PT-35).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LetterWriter {
    private static final List<Role> LEADING = List.of(Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);

    private IdentityService identities;
    private Discretion discretion;
    private PeopleQueries people;
    private Clock clock;
    private LetterTexts texts;

    protected LetterWriter() {}

    @Inject
    LetterWriter(IdentityService identities, Discretion discretion, PeopleQueries people, Clock clock) {
        this.identities = identities;
        this.discretion = discretion;
        this.people = people;
        this.clock = clock;
        this.texts = new LetterTexts();
    }

    Letter write(IssueLetter command, Petition petition, int number, Actor actor, Doing doing) {
        LetterKind kind = command.kind();
        boolean named = !petition.shielded() || kind.toWriter();
        String symbol = texts.number(kind, doing.office(), number);
        Identity writer = named ? writer(petition, symbol) : null;
        if (!named) {
            requireNameless(petition, command);
        }
        String called = writer == null ? texts.shielded() : writer.anonymous() ? texts.unnamed() : writer.name();
        return texts.letter(new LetterMatter(
                kind,
                doing.office(),
                number,
                PetitionNumber.printed(petition),
                texts.fileOf(PetitionNumber.printed(petition)),
                petition.arrival().on(),
                called,
                writer == null ? "" : writer.address(),
                petition.summary(),
                kind.toWriter() ? called : addressee(command, petition),
                command.content(),
                signing(actor),
                people.names(Set.of(actor.person())).getOrDefault(actor.person(), ""),
                doing.at()));
    }

    /** How it would read: nobody's identity is opened for it. */
    Letter preview(IssueLetter command, Petition petition, Actor actor) {
        LetterKind kind = command.kind();
        boolean named = !petition.shielded() || kind.toWriter();
        String called = named ? texts.nameless() : texts.shielded();
        String to = kind.toWriter()
                ? called
                : told(command, petition).filter(body -> !body.isBlank()).orElseGet(texts::nobody);
        return texts.letter(new LetterMatter(
                kind,
                actor.office(),
                LetterMatter.UNNUMBERED,
                PetitionNumber.printed(petition),
                texts.fileOf(PetitionNumber.printed(petition)),
                petition.arrival().on(),
                called,
                named ? texts.nowhere() : "",
                petition.summary(),
                to,
                command.content(),
                kind == LetterKind.RECEIPT ? signing(actor) : leading(actor),
                "",
                clock.instant()));
    }

    /** Whoever takes papers signs for them. */
    private static Role signing(Actor actor) {
        return Optional.ofNullable(leading(actor)).orElse(Role.PETITION_OFFICER);
    }

    /** Null for who may prepare it only. */
    private static Role leading(Actor actor) {
        return LEADING.stream().filter(actor::has).findFirst().orElse(null);
    }

    /** The first who signed; a look at who is shielded is recorded with the number of the letter as its purpose. */
    private Identity writer(Petition petition, String symbol) {
        List<Identity> writers = identities.look(petition.id(), symbol);
        return writers.isEmpty() ? new Identity("", "", "", "") : writers.get(0);
    }

    private String addressee(IssueLetter command, Petition petition) {
        return told(command, petition)
                .filter(body -> !body.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("a letter " + command.kind() + " needs an addressee"));
    }

    private Optional<String> told(IssueLetter command, Petition petition) {
        if (!command.addressee().isEmpty()) {
            return Optional.of(command.addressee());
        }
        return switch (command.kind()) {
            case TRANSFER -> petition.boundFor().map(texts::office);
            case RETURN -> Optional.ofNullable(petition.arrival().forwarder());
            default -> Optional.ofNullable(petition.addressee());
        };
    }

    /** What the officer typed may not give away what the letter holds back. */
    private void requireNameless(Petition petition, IssueLetter command) {
        discretion.require(petition, command.content(), "content");
        discretion.require(petition, command.addressee(), "addressee");
    }
}
