package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.Doing;
import vn.coordination.petition.Identity;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.Petition;
import vn.coordination.petition.app.letter.Letter;
import vn.coordination.petition.app.letter.LetterMatter;
import vn.coordination.petition.app.letter.LetterTexts;

/**
 * Words a letter about a petition. Whoever is shielded is named to nobody but himself: any other addressee gets a letter
 * stripped of name and address (PT-35).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LetterWriter {
    private static final List<Role> SIGNING =
            List.of(Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD, Role.PETITION_OFFICER);

    private IdentityService identities;
    private Discretion discretion;
    private PeopleQueries people;
    private LetterTexts texts;

    protected LetterWriter() {}

    @Inject
    LetterWriter(IdentityService identities, Discretion discretion, PeopleQueries people) {
        this.identities = identities;
        this.discretion = discretion;
        this.people = people;
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
                PetitionQueries.number(petition),
                petition.arrival().on(),
                called,
                writer == null ? "" : writer.address(),
                petition.summary(),
                kind.toWriter() ? called : addressee(command, petition),
                command.content(),
                SIGNING.stream().filter(actor::has).findFirst().orElse(Role.PETITION_OFFICER),
                people.names(Set.of(actor.person())).getOrDefault(actor.person(), ""),
                doing.at()));
    }

    /** The first who signed; a look at who is shielded is recorded with the number of the letter as its purpose. */
    private Identity writer(Petition petition, String symbol) {
        List<Identity> writers = identities.look(petition.id(), symbol);
        return writers.isEmpty() ? new Identity("", "", "", "") : writers.get(0);
    }

    private String addressee(IssueLetter command, Petition petition) {
        if (!command.addressee().isEmpty()) {
            return command.addressee();
        }
        String told = switch (command.kind()) {
            case TRANSFER -> petition.boundFor().map(texts::office).orElse("");
            case RETURN -> petition.arrival().forwarder();
            default -> petition.addressee();
        };
        if (told == null || told.isBlank()) {
            throw new IllegalArgumentException("a letter " + command.kind() + " needs an addressee");
        }
        return told;
    }

    /** What the officer typed may not give away what the letter holds back. */
    private void requireNameless(Petition petition, IssueLetter command) {
        discretion.require(petition, command.content(), "content");
        discretion.require(petition, command.addressee(), "addressee");
    }
}
