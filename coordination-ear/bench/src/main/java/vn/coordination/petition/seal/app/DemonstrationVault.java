package vn.coordination.petition.seal.app;

import vn.coordination.petition.Identity;
import vn.coordination.petition.duplicate.Clues;
import vn.coordination.petition.duplicate.Marks;
import vn.coordination.shared.app.KeyRing;

/**
 * What a demonstration's server would seal, sealed by the server's own classes under the keys it takes itself: what the
 * yardstick writes past the server, the server opens.
 */
public final class DemonstrationVault {
    private final IdentityVault vault = new IdentityVault(KeyRing.configured());

    public Marks marks(Clues clues) {
        return Marks.of(clues, vault::mark);
    }

    public String sealed(Marks marks, long petition) {
        return vault.seal(marks.toBytes(), Place.ofMarks(petition));
    }

    public String sealed(Clues clues, long petition) {
        return vault.seal(new Identity(clues.name(), clues.address(), "", ""), Place.ofWriter(petition, 1));
    }
}
