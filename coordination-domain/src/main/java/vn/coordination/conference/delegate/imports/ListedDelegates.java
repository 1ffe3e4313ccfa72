package vn.coordination.conference.delegate.imports;

import vn.coordination.organisation.Text;

/**
 * Who is on a list, remembered by 64 bits each: half a million names would be a hundred megabytes. Two names that share
 * their bits, at that length, come up once in a hundred million lists.
 */
public final class ListedDelegates {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final MarkSet marks = new MarkSet();

    /**
     * @param person null for somebody from outside
     * @return false when he is on it already
     */
    public boolean add(Long person, String name, String unit, Long seat) {
        return marks.add(mark(person, name, unit, seat));
    }

    boolean has(Long person, String name, String unit, Long seat) {
        return marks.contains(mark(person, name, unit, seat));
    }

    /** Whoever is in the register is he wherever he sits and however his office is called; ids are small numbers. */
    private static long mark(Long person, String name, String unit, Long seat) {
        return person == null ? mark(name, unit, seat) : person;
    }

    /** FNV-1a over what tells a delegate from another. */
    private static long mark(String name, String unit, Long seat) {
        long mark = BASIS;
        String text = Text.key(name) + '\n' + Text.key(unit) + '\n' + (seat == null ? "" : seat);
        for (int i = 0; i < text.length(); i++) {
            mark = (mark ^ text.charAt(i)) * PRIME;
        }
        return mark;
    }
}
