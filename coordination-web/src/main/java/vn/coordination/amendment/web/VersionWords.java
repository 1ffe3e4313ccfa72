package vn.coordination.amendment.web;

import vn.coordination.amendment.VersionState;

/** How a version of the regulation is shown, the same on every page. */
public final class VersionWords {
    private VersionWords() {}

    public static String look(VersionState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case CONSULTED -> "proposed";
            case SIGNED -> "reserved";
            case IN_FORCE -> "confirmed";
            case REPLACED -> "cancelled";
        };
    }
}
