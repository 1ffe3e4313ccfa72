package vn.coordination.conference.delegate.imports;

/** Numbers, each once, in a bare table: eight bytes in each of its places, at most half of which are taken. */
final class MarkSet {
    private static final int SMALLEST = 1 << 10;
    /** What a free place holds; whether the number itself is in the set is kept apart. */
    private static final long FREE = 0;
    /** Spreads numbers that follow each other, as ids do. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private long[] places = new long[SMALLEST];
    private int taken;
    private boolean hasFree;

    /** False when it is in the set already. */
    boolean add(long mark) {
        if (mark == FREE) {
            boolean isNew = !hasFree;
            hasFree = true;
            return isNew;
        }
        int place = place(mark);
        if (places[place] == mark) {
            return false;
        }
        places[place] = mark;
        taken++;
        if (taken > places.length / 2) {
            grow();
        }
        return true;
    }

    boolean contains(long mark) {
        return mark == FREE ? hasFree : places[place(mark)] == mark;
    }

    /** Where it stands, or the free place where it would. */
    private int place(long mark) {
        int place = (int) (mark * SPREAD >>> Long.numberOfLeadingZeros(places.length) + 1);
        while (places[place] != FREE && places[place] != mark) {
            place = (place + 1) % places.length;
        }
        return place;
    }

    private void grow() {
        long[] smaller = places;
        places = new long[2 * smaller.length];
        for (long mark : smaller) {
            if (mark != FREE) {
                places[place(mark)] = mark;
            }
        }
    }
}
