package vn.coordination.rule.app;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** The key of a call could not be read or written; carries the database's own error for {@link Retry} to judge. */
@ApplicationException(rollback = true)
public class OnceFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OnceFailed(SQLException failure) {
        super("the key of a call could not be kept", failure);
    }
}
