package vn.coordination.rule.app;

import jakarta.ejb.ApplicationException;

/** The key stands for another request already; to answer with that one's outcome would pretend that this one was carried out. */
@ApplicationException(rollback = true)
public class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyReused(String key) {
        super("the key was used for another request: " + key);
    }
}
