package vn.coordination.breach.app;

import vn.coordination.identity.Scope;

/** Of another office's breach a reader learns that it happened, under which entry, and what became of it. */
final class Told {
    private Told() {}

    static boolean to(Scope reader, String office) {
        return reader.system()
                || reader.opens()
                        && reader.office() != null
                        && reader.office().code().equals(office);
    }
}
