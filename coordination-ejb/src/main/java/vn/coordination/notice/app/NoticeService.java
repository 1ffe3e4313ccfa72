package vn.coordination.notice.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** A reader's own acts on the notices. */
@Stateless
@PermitAll
public class NoticeService {
    /** Records that the actor has read this notice; the first time counts. Does nothing to a notice of others. */
    public void read(long id) {
        throw new UnsupportedOperationException("being written");
    }

    /** Records that the actor has read all notices. */
    public void readAll() {
        throw new UnsupportedOperationException("being written");
    }
}
