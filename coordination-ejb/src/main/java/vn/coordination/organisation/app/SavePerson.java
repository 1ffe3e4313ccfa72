package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

/**
 * A person as the administrator wants it to stand.
 *
 * @param id null for a new one
 * @param version the one the user saw
 */
public record SavePerson(
        Long id, int version, String fullName, Office office, String phone, String mail, Validity validity)
        implements Serializable {}
