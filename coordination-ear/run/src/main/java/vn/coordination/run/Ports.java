package vn.coordination.run;

import vn.coordination.database.CannotStart;
import vn.coordination.database.FreePort;

/** The three ports of a run. One property moves them all. */
record Ports(int http, int management, int database) {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int DATABASE = 13306;

    /** @param property the value of {@code -Dport}, or null */
    static Ports from(String property) {
        int http = property == null ? HTTP : number(property);
        int shift = http - HTTP;
        return new Ports(http, MANAGEMENT + shift, DATABASE + shift);
    }

    void requireFree() {
        requireFree(http, "pages");
        requireFree(management, "health and management");
        requireFree(database, "database");
    }

    private static int number(String property) {
        int highest = 65535 - (DATABASE - HTTP);
        int port = property.matches("\\d{1,5}") ? Integer.parseInt(property) : 0;
        if (port < 1024 || port > highest) {
            throw new CannotStart(
                    "-Dport=" + property + " is not a usable port; give a number from 1024 to " + highest + ".");
        }
        return port;
    }

    private static void requireFree(int port, String purpose) {
        if (!FreePort.isFree(port)) {
            throw new CannotStart("Port " + port + " (" + purpose
                    + ") is in use by another program; stop that one, or choose other ports with -Dport=NNNN.");
        }
    }
}
