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
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.IssuedLetter;
import vn.coordination.petition.LetterDraft;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.Petition;
import vn.coordination.petition.app.Petitions;
import vn.coordination.petition.letter.app.rendering.Letter;

/** Which letters went out about a petition and which are prepared, for whoever may see the petition. */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, PETITION_OFFICER, CITIZEN_RECEIVER, RECORDS_CLERK})
public class LetterQueries {
    private final EntityManager entities;
    private final PeopleQueries people;
    private final Petitions petitions;
    private final LetterWriter writer;
    private final CurrentActor actor;

    protected LetterQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    LetterQueries(
            EntityManager entities,
            PeopleQueries people,
            Petitions petitions,
            LetterWriter writer,
            CurrentActor actor) {
        this.entities = entities;
        this.people = people;
        this.petitions = petitions;
        this.writer = writer;
        this.actor = actor;
    }

    /** In the order of their issue. */
    public List<LetterRow> letters(Scope scope, long petition) {
        return petitions
                .visible(scope, petition)
                .map(found -> letters(scope, found))
                .orElse(List.of());
    }

    /** How many went out. */
    public long count(Scope scope, long petition) {
        return petitions
                .visible(scope, petition)
                .map(found -> entities.createQuery(
                                "select count(l) from IssuedLetter l where l.petition = :petition", Long.class)
                        .setParameter("petition", found.id())
                        .getSingleResult())
                .map(own -> own + also(petition).size())
                .orElse(0L);
    }

    private List<LetterRow> letters(Scope scope, Petition petition) {
        List<IssuedLetter> letters = Stream.concat(own(petition.id()).stream(), also(petition.id()).stream())
                .sorted(Comparator.comparing(IssuedLetter::id))
                .toList();
        Map<Long, String> names =
                people.names(letters.stream().map(IssuedLetter::signer).toList());
        boolean named = !petition.shielded() || petitions.listed(scope, petition);
        return letters.stream()
                .map(letter -> new LetterRow(
                        letter.id(),
                        letter.petition(),
                        letter.kind(),
                        letter.office(),
                        letter.symbol(),
                        letter.at(),
                        names.getOrDefault(letter.signer(), ""),
                        named || !letter.namesWriter(),
                        letter.digest()))
                .toList();
    }

    private List<IssuedLetter> own(long petition) {
        return entities.createQuery("select l from IssuedLetter l where l.petition = :petition", IssuedLetter.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** Issued about another petition, and dealing with this one too. */
    private List<IssuedLetter> also(long petition) {
        return entities.createQuery(
                        "select l from IssuedLetter l join l.also a where a = :petition", IssuedLetter.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    /** The kinds that may go out about it now; none from an office that has it not. */
    public List<LetterKind> kinds(Scope scope, long petition) {
        return ours(scope, petition)
                .map(found -> Stream.of(LetterKind.values())
                        .filter(kind -> kind.fits(found))
                        .toList())
                .orElse(List.of());
    }

    /** What the office has prepared. */
    public List<LetterDraftRow> drafts(Scope scope, long petition) {
        if (ours(scope, petition).isEmpty()) {
            return List.of();
        }
        List<LetterDraft> drafts = entities.createQuery(
                        "select d from LetterDraft d where d.petition = :petition order by d.id", LetterDraft.class)
                .setParameter("petition", petition)
                .getResultList();
        Map<Long, String> names =
                people.names(drafts.stream().map(LetterDraft::drafter).toList());
        return drafts.stream()
                .map(draft -> new LetterDraftRow(
                        draft.kind(),
                        draft.addressee(),
                        draft.content(),
                        names.getOrDefault(draft.drafter(), ""),
                        draft.draftedAt()))
                .toList();
    }

    /** How it would read, without its number and without who wrote the petition; nothing where it would not fit. */
    public Optional<Letter> preview(Scope scope, IssueLetter command) {
        return ours(scope, command.petition())
                .filter(command.kind()::fits)
                .map(found -> writer.preview(command, found, actor.get()));
    }

    private Optional<Petition> ours(Scope scope, long petition) {
        return petitions.visible(scope, petition).filter(found -> found.office() == scope.office());
    }
}
