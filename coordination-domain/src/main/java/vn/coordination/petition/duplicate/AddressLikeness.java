package vn.coordination.petition.duplicate;

/**
 * How surely two addresses are one door. Only numbers tell neighbours apart, so without a house number on both sides it is at
 * most the same street or village. Names are compared by how much of the shorter list the longer one has, for people leave
 * out the ward, and since 1 July 2025 the district.
 */
enum AddressLikeness {
    UNKNOWN(0),
    ELSEWHERE(0),
    /** Same street or village, other number. */
    NEIGHBOUR(0.2),
    /** Same street or village, and nothing says which house. */
    NEAR(0.6),
    SAME(1);

    private static final double MOST_NAMES = 0.6;

    private final double score;

    AddressLikeness(double score) {
        this.score = score;
    }

    double score() {
        return score;
    }

    static AddressLikeness between(AddressMarks one, AddressMarks other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        if (!sameNames(one, other)) {
            return ELSEWHERE;
        }
        if (contradict(one, other)) {
            return NEIGHBOUR;
        }
        return sameDoor(one, other) ? SAME : NEAR;
    }

    private static boolean sameNames(AddressMarks one, AddressMarks other) {
        return contained(one.names(), other.names()) >= MOST_NAMES
                || contained(one.street(), other.street()) == 1 && same(one.house(), other.house());
    }

    private static boolean sameDoor(AddressMarks one, AddressMarks other) {
        return same(one.house(), other.house()) || same(one.numbers(), other.numbers());
    }

    /** Numbers of one kind that both addresses tell, and differently. */
    private static boolean contradict(AddressMarks one, AddressMarks other) {
        return !same(one.numbers(), other.numbers())
                        && (differ(one.house(), other.house())
                                || differ(one.lane(), other.lane())
                                || differ(one.flat(), other.flat()))
                || differ(one.group(), other.group());
    }

    private static boolean same(Keys one, Keys other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static boolean differ(Keys one, Keys other) {
        return !one.nests(other);
    }

    private static double contained(Keys one, Keys other) {
        int fewer = Math.min(one.size(), other.size());
        return fewer == 0 ? 0 : (double) one.shared(other) / fewer;
    }
}
