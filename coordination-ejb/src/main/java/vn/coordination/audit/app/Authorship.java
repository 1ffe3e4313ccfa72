package vn.coordination.audit.app;

import vn.coordination.audit.Author;

/** Tells the trail who acts; answered by the feature that knows accounts, which stands above this one. */
public interface Authorship {
    Author current();
}
