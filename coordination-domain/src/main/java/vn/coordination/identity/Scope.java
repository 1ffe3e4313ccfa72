package vn.coordination.identity;

import java.util.EnumSet;
import java.util.Set;
import vn.coordination.organisation.Office;

/**
 * Who may see and change what, said once: it decides single records here, and the services turn the same scope into the
 * condition of their lists.
 *
 * @param opens false for who only administers or audits: such a role opens no content
 * @param leads whether the actor is a chief, deputy chief or coordinator of the office, who may read its secret records
 */
public record Scope(Office office, long person, boolean opens, boolean leads, boolean system) {

    private static final Set<Role> CONTENTLESS = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    public static Scope of(Actor actor) {
        boolean leads = actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR);
        boolean opens = !CONTENTLESS.containsAll(actor.roles());
        return new Scope(actor.office(), actor.person(), opens, leads, actor.isSystem());
    }

    public boolean admits(Owned record, Access access) {
        if (system) {
            return true;
        }
        if (!opens) {
            return false;
        }
        boolean own = record.owner() == office;
        if (record.secret() && !(own && leads) && !record.readers().contains(person)) {
            return false;
        }
        return own || access == Access.READ && record.sharedWith().contains(office);
    }
}
