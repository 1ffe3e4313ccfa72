package vn.coordination.petition.planting;

import java.util.List;
import java.util.random.RandomGenerator;

/** Chance that falls the same way in every run. */
record Dice(RandomGenerator random) {
    int upTo(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    String number(int first, int last) {
        return String.valueOf(between(first, last));
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    <T> T other(List<T> of, T than) {
        T chosen = one(of);
        return chosen.equals(than) ? other(of, than) : chosen;
    }

    /** The first of the list often, the later ones ever more rarely, as with family names. */
    <T> T mostlyFirst(List<T> of) {
        double share = random.nextDouble();
        return of.get((int) (share * share * share * of.size()));
    }
}
