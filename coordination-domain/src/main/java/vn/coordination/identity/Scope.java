package vn.coordination.identity;

import vn.coordination.organisation.Office;

/**
 * Who may see and change what, said once: it decides single records here, and the services turn the same scope into the
 * condition of their lists.
 *
 * @param leads whether the actor is a chief, deputy chief or coordinator of the office, who may read its secret records
 */
public record Scope(Office office, long person, boolean leads, boolean system) {

    public static Scope of(Actor actor) {
        boolean leads = actor.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF, Role.SCHEDULE_COORDINATOR);
        return new Scope(actor.office(), actor.person(), leads, actor.isSystem());
    }

    public boolean admits(Owned record, Access access) {
        if (system) {
            return true;
        }
        boolean own = record.owner() == office;
        if (record.secret() && !(own && leads) && !record.readers().contains(person)) {
            return false;
        }
        return own || access == Access.READ && record.sharedWith().contains(office);
    }
}
