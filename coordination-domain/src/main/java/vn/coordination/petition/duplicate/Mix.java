package vn.coordination.petition.duplicate;

/** Makes new hashes of keyed ones, at once and irreversibly enough: what goes in is already secret. */
final class Mix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long of(long one, long other) {
        return scrambled(scrambled(one + GOLDEN) + other);
    }

    /** The last step of SplitMix64: every bit of the result hangs on every bit of the number. */
    private static long scrambled(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
