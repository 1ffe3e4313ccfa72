package vn.coordination.logistics.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.coordination.conference.Conference;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.logistics.OrderState;
import vn.coordination.logistics.ServiceOrder;

/** Orders for those who read their conference, and for the office that serves. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class OrderQueries {
    private static final String ROWS = "select o as ordered, c as conference, e.name as name from ServiceOrder o"
            + " join Conference c on c.id = o.conference left join CountedEquipment e on e.id = o.equipment";

    private final EntityManager entities;

    protected OrderQueries() {
        this(null);
    }

    @Inject
    public OrderQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** What is ordered for a conference that the reader may open. */
    public List<OrderRow> of(Scope scope, long conference) {
        return entities.createQuery(
                        ROWS + " where c.id = :conference order by o.hours.day, o.hours.starts, o.id", Tuple.class)
                .setParameter("conference", conference)
                .getResultStream()
                .filter(row -> scope.admits(conference(row), Access.READ))
                .map(row -> row(scope, row))
                .toList();
    }

    /** What the reader's office serves, by time; without what is over unless that is asked for. */
    public List<OrderRow> served(Scope scope, boolean over) {
        return entities.createQuery(
                        ROWS
                                + " where o.office = :office and o.state in :states order by o.hours.day, o.hours.starts, o.id",
                        Tuple.class)
                .setParameter("office", scope.office())
                .setParameter(
                        "states",
                        over ? EnumSet.allOf(OrderState.class) : EnumSet.of(OrderState.ORDERED, OrderState.ACCEPTED))
                .getResultStream()
                .map(row -> row(scope, row))
                .toList();
    }

    /** One order, for the office that serves it too when it may not open the conference. */
    public Optional<OrderRow> order(Scope scope, long id) {
        return entities.createQuery(ROWS + " where o.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .filter(row -> order(row).office() == scope.office() || scope.admits(conference(row), Access.READ))
                .map(row -> row(scope, row))
                .findFirst();
    }

    private static ServiceOrder order(Tuple row) {
        return row.get("ordered", ServiceOrder.class);
    }

    private static Conference conference(Tuple row) {
        return row.get("conference", Conference.class);
    }

    private static OrderRow row(Scope scope, Tuple row) {
        ServiceOrder order = order(row);
        Conference conference = conference(row);
        return new OrderRow(
                order.id(),
                order.version(),
                order.conference(),
                scope.admits(conference, Access.READ) ? conference.calling().title() : "",
                order.kind(),
                row.get("name", String.class),
                order.quantity(),
                order.details(),
                order.hours(),
                order.office(),
                order.orderedBy(),
                order.state(),
                order.late(),
                order.lateReason(),
                order.reason());
    }
}
