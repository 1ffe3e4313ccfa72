package vn.coordination.identity.app;

import java.io.Serializable;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Validity;

/** The wish that the account may do what the role may, in its person's office. */
public record GrantRole(long account, Role role, Validity validity) implements Serializable {}
