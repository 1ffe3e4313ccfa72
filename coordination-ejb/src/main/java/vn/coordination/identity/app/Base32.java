package vn.coordination.identity.app;

/** RFC 4648 without padding: letters and digits that people can copy from a screen. */
final class Base32 {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int waiting = 0;
        int bits = 0;
        for (byte each : bytes) {
            waiting = waiting << Byte.SIZE | each & 0xff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(SIGNS.charAt(waiting >> bits & 31));
            }
            waiting &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(SIGNS.charAt(waiting << BITS - bits & 31)).toString();
    }
}
