package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.petition.Doing;
import vn.coordination.petition.Identity;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.letter.app.rendering.Letter;
import vn.coordination.petition.letter.app.rendering.LetterMatter;
import vn.coordination.petition.letter.app.rendering.LetterTexts;
import vn.coordination.reception.Visit;
import vn.coordination.shared.City;

/** Words what a visitor gets, to himself and by his name. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VisitLetterWriter {
    private static final List<Role> LEADING = List.of(Role.CHIEF, Role.DEPUTY_CHIEF, Role.DIVISION_HEAD);

    private final Visitors visitors;
    private final PeopleQueries people;
    private final LetterTexts texts = new LetterTexts();

    protected VisitLetterWriter() {
        this(null, null);
    }

    @Inject
    VisitLetterWriter(Visitors visitors, PeopleQueries people) {
        this.visitors = visitors;
        this.people = people;
    }

    Letter write(Visit visit, LetterKind kind, int number, String content, Actor actor, Doing doing) {
        Identity visitor = visitors.look(visit, actor, texts.number(kind, doing.office(), number))
                .orElseThrow(() -> new IllegalArgumentException(
                        "visit " + visit.id() + " handed a petition in, which has its own letters"));
        return texts.letter(new LetterMatter(
                kind,
                doing.office(),
                number,
                "",
                texts.fileOfVisit(visit.id()),
                LocalDate.ofInstant(visit.at(), City.ZONE),
                visitor.name(),
                visitor.address(),
                visit.summary(),
                visitor.name(),
                content == null ? "" : content,
                kind == LetterKind.RECEIPT ? Role.CITIZEN_RECEIVER : leading(actor),
                people.names(Set.of(actor.person())).getOrDefault(actor.person(), ""),
                doing.at()));
    }

    private static Role leading(Actor actor) {
        return LEADING.stream().filter(actor::has).findFirst().orElseThrow();
    }
}
