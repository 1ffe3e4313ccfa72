package vn.coordination.audit;

import java.io.Serializable;

/**
 * Who acts, as the trail writes it.
 *
 * @param account id of the account; 0 for the system itself
 * @param person id of the person behind it; 0 for the system itself
 * @param officeCode the office acted for; null for the system itself
 * @param source the address the request came from
 */
public record Author(long account, long person, String officeCode, String source) implements Serializable {
    public static final Author SYSTEM = new Author(0, 0, null, "system");
}
