package vn.coordination.it.city;

import java.util.stream.IntStream;
import vn.coordination.database.FreePort;

/** What keeps apart the halves of the tests that run side by side. */
public final class Half {
    private static final int NUMBER = Integer.getInteger("coordination.fork", 1);

    private Half() {}

    /** The name of a folder that this half has to itself. */
    static String own(String folder) {
        return NUMBER == 1 ? folder : folder + "-" + NUMBER;
    }

    /** A free port that no other half takes, not even before it is used or while its server is down. */
    public static int freePort() {
        // in pairs, for Linux hands out odd ones before even ones
        return IntStream.generate(FreePort::any)
                .filter(port -> port / 2 % 2 == NUMBER % 2)
                .findFirst()
                .getAsInt();
    }
}
