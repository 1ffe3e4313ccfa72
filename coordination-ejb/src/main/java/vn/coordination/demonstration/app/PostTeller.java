package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.demonstration.app.history.PastLetter;
import vn.coordination.demonstration.app.history.PastPetition;
import vn.coordination.demonstration.app.history.PastPost;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.letter.app.IssueLetter;
import vn.coordination.petition.letter.app.LetterService;
import vn.coordination.rule.app.RuleBook;
import vn.coordination.shared.City;

/** Tells the post of a week of the past: what came in, the letters with which some of it was sent on, how it ended. */
@ApplicationScoped
class PostTeller {
    private Hands hands;
    private PastActs acts;
    private PetitionTeller petitions;
    private LetterService letters;
    private RuleBook book;

    protected PostTeller() {}

    @Inject
    PostTeller(Hands hands, PastActs acts, PetitionTeller petitions, LetterService letters, RuleBook book) {
        this.hands = hands;
        this.acts = acts;
        this.petitions = petitions;
        this.letters = letters;
        this.book = book;
    }

    void tell(PastPost post, Cast cast) {
        List<PetitionTold> told = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (PastPetition petition : post.petitions()) {
            PetitionTold next = new PetitionTold(
                    petition,
                    told.size(),
                    book.calendar(),
                    hands.officer(petition.office()),
                    hands.deputy(petition.office()));
            Long original = petition.original() < 0 ? null : ids.get(petition.original());
            ids.add(petitions.decide(next, original, cast.officer(petition.office())));
            told.add(next);
        }
        post.letters()
                .forEach(letter -> send(letter, ids, told.get(letter.petitions().get(0))));
        for (PetitionTold each : told) {
            petitions.finish(ids.get(each.place()), each);
        }
    }

    private void send(PastLetter letter, List<Long> ids, PetitionTold first) {
        List<Long> about = letter.petitions().stream().map(ids::get).toList();
        IssueLetter command = new IssueLetter(about.get(0), null, LetterKind.FORWARDING, letter.addressee(), "")
                .dealingAlsoWith(about.subList(1, about.size()));
        acts.does(
                letter.on()
                        .atTime(LocalTime.of(16, first.place() % 60))
                        .atZone(City.ZONE)
                        .toInstant(),
                first.deputy(),
                () -> letters.issue(command));
    }
}
