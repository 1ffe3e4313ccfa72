package vn.coordination.petition.planting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.coordination.petition.planting.Letter.Office;

/** Writes the petitions of an invented city in the order of their arrival; the same seed gives the same city. */
public final class Planter {
    private static final List<Office> OFFICES = List.of(Office.values());

    private final Random random;
    private final Dice dice;
    private final Repeated repeated;
    private final LookingAlike lookingAlike;
    private final List<Planted> planted = new ArrayList<>();
    private final List<Model> models = new ArrayList<>();

    private record Model(int number, Story story, Office office) {}

    public Planter(long seed) {
        random = new Random(seed);
        dice = new Dice(random);
        repeated = new Repeated(dice);
        lookingAlike = new LookingAlike(dice);
    }

    /** So many petitions, of which so many repeat an earlier one and as many only look as if they did. */
    public List<Planted> petitions(int all, int ofEach) {
        for (Way way : order(all, ofEach)) {
            if (way == Way.ORIGINAL || models.isEmpty()) {
                original();
            } else {
                repeat(way, model(way));
            }
        }
        return List.copyOf(planted);
    }

    private List<Way> order(int all, int ofEach) {
        List<Way> planted = new ArrayList<>();
        planted.addAll(evenly(Way::isDuplicate, ofEach));
        planted.addAll(evenly(Way::isLookAlike, ofEach));
        planted.addAll(Collections.nCopies(all - planted.size() - ofEach, Way.ORIGINAL));
        Collections.shuffle(planted, random);
        List<Way> order = new ArrayList<>(Collections.nCopies(ofEach, Way.ORIGINAL));
        order.addAll(planted);
        return order;
    }

    private static List<Way> evenly(Predicate<Way> of, int many) {
        List<Way> ways = Arrays.stream(Way.values()).filter(of).toList();
        return Stream.generate(() -> ways).flatMap(List::stream).limit(many).toList();
    }

    private void original() {
        Model model = new Model(planted.size(), story(), dice.one(OFFICES));
        models.add(model);
        planted.add(new Planted(model.number(), model.story().written(model.office()), Way.ORIGINAL, model.number()));
    }

    /** One petition in ten is a letter that neighbours copied from each other, each in their own name. */
    private Story story() {
        Story story = Story.any(dice);
        return models.isEmpty() || !dice.in(10)
                ? story
                : story.about(dice.one(models).story().matter());
    }

    /** Each petition is the model of one other at most. */
    private Model model(Way way) {
        Model model = dice.one(models.stream()
                .filter(candidate -> LookingAlike.fits(way, candidate.story()))
                .toList());
        models.remove(model);
        return model;
    }

    private void repeat(Way way, Model model) {
        Office office = dice.other(OFFICES, model.office());
        Letter letter = way.isDuplicate()
                ? repeated.letter(way, model.story(), office)
                : lookingAlike.story(way, model.story()).written(office);
        planted.add(new Planted(planted.size(), letter, way, model.number()));
    }
}
