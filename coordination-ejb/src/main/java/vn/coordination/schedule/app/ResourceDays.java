package vn.coordination.schedule.app;

import static vn.coordination.shared.app.PlainSql.touching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.coordination.schedule.Resource;
import vn.coordination.shared.IsoWeek;

/**
 * The rows that serialise claims: whoever wants a person or a room on a day first raises the version of that row. It is
 * a write, not a locking read, because only a write also orders two nodes of a cluster.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ResourceDays {
    @PersistenceContext
    private EntityManager entities;

    protected ResourceDays() {}

    /** Must be the first statement of the transaction; rows are taken in one order, so that two never wait in a ring. */
    void lock(Collection<Resource> resources, Collection<LocalDate> days) {
        SortedSet<Key> keys = new TreeSet<>();
        resources.forEach(resource -> days.forEach(day -> keys.add(new Key(resource, day))));
        if (keys.isEmpty()) {
            return;
        }
        String rows = String.join(", ", Collections.nCopies(keys.size(), "(?, ?, 1)"));
        Query upsert = touching(
                entities.createNativeQuery("insert into resource_day (resource, day, version) values " + rows
                        + " on duplicate key update version = version + 1"),
                "resource_day");
        int position = 1;
        for (Key key : keys) {
            upsert.setParameter(position++, key.resource().toString());
            upsert.setParameter(position++, key.day());
        }
        upsert.executeUpdate();
    }

    /** Every person and every room on every day of the week: nobody takes or releases anything in it meanwhile. */
    void lockWhole(IsoWeek week) {
        entities.createNativeQuery("insert into resource_day (resource, day, version)"
                        + " select r.resource, d.day, 1 from"
                        + " (select concat('PERSON:', id) as resource from person"
                        + "  union all select concat('ROOM:', id) from room) r"
                        + " join (select :monday as day union all select :monday + interval 1 day"
                        + "  union all select :monday + interval 2 day union all select :monday + interval 3 day"
                        + "  union all select :monday + interval 4 day union all select :monday + interval 5 day"
                        + "  union all select :monday + interval 6 day) d"
                        + " order by r.resource, d.day"
                        + " on duplicate key update version = version + 1")
                .setParameter("monday", week.monday())
                .executeUpdate();
    }

    private record Key(Resource resource, LocalDate day) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byResource = resource.compareTo(other.resource);
            return byResource != 0 ? byResource : day.compareTo(other.day);
        }
    }
}
