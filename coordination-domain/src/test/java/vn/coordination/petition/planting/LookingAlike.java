package vn.coordination.petition.planting;

import java.util.List;
import java.util.Optional;

/** Another person, or another matter, so near that a hasty reader takes it for the same. */
final class LookingAlike {
    private static final List<List<String>> AN_ACCENT_APART = List.of(
            List.of("Hùng", "Hưng"),
            List.of("Tân", "Tấn"),
            List.of("Tuấn", "Tuân"),
            List.of("Long", "Lộng"),
            List.of("Dũng", "Dung"),
            List.of("Bình", "Bính"),
            List.of("Sơn", "Sớn"),
            List.of("Thành", "Thanh"));

    private final Dice dice;

    LookingAlike(Dice dice) {
        this.dice = dice;
    }

    /** Whether a look-alike of this way can be made of it. */
    static boolean fits(Way way, Story model) {
        return way != Way.BROTHERS_AN_ACCENT_APART
                || anAccentApart(model.person().given()).isPresent();
    }

    Story story(Way way, Story model) {
        Person person = model.person();
        Home home = model.home();
        return switch (way) {
            case NEIGHBOUR_OF_ONE_FAMILY -> model.by(otherwiseCalled(person)).at(home.nextDoor(dice));
            case NAMESAKE_ELSEWHERE -> Story.any(dice).by(person);
            case NAMESAKE_NEXT_DOOR -> model.at(home.nextDoor(dice)).about(Matter.any(dice));
            case STRANGER_IN_ONE_MATTER -> model.by(Person.any(dice)).at(Home.any(dice));
            case FATHER_AND_SON -> model.by(otherwiseCalled(person));
            case SPOUSES -> model.by(Person.any(dice).ofFamily(dice));
            case SISTERS_OF_LIKE_NAMES ->
                model.by(person.called(person.given() + " " + dice.other(person.givens(), person.given())));
            case BROTHERS_AN_ACCENT_APART -> anAccentApart(model);
            case OTHER_HOUSE_NUMBER -> model.by(Person.any(dice)).at(home.nextDoor(dice));
            case SAME_PERSON_OTHER_MATTER -> model.about(Matter.any(dice));
            case SAME_PERSON_NEXT_CASE -> model.about(model.matter().again(dice));
            default -> throw new IllegalArgumentException(way + " is no look-alike");
        };
    }

    private Person otherwiseCalled(Person person) {
        return person.called(dice.other(person.givens(), person.given()));
    }

    private static Story anAccentApart(Story model) {
        List<String> pair = anAccentApart(model.person().given()).orElseThrow();
        return model.by(
                model.person().called(pair.get(pair.get(0).equals(model.person().given()) ? 1 : 0)));
    }

    private static Optional<List<String>> anAccentApart(String given) {
        return AN_ACCENT_APART.stream().filter(pair -> pair.contains(given)).findFirst();
    }
}
