package vn.coordination.demonstration.app.history;

/**
 * A point of an online conference of the past.
 *
 * @param place its place in the register
 * @param heads delegates that its correspondent signed for; none unless it is signed
 */
public record PastPoint(int place, int expected, int heads, Part part) {
    /** Which part it took. */
    public enum Part {
        /** Connected and signed for. */
        COUNTED(true, true),
        /** Connected; nobody signed. */
        UNSIGNED(true, false),
        /** Given up before the conference; signed for all the same by somebody who meant well. */
        GIVEN_UP_SIGNED(false, true),
        /** Given up before the conference. */
        GIVEN_UP(false, false);

        private final boolean connected;
        private final boolean signed;

        Part(boolean connected, boolean signed) {
            this.connected = connected;
            this.signed = signed;
        }

        public boolean connected() {
            return connected;
        }

        public boolean signed() {
            return signed;
        }
    }
}
