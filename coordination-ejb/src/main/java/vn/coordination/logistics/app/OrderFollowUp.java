package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.logistics.OrderClock;
import vn.coordination.logistics.ServiceOrder;
import vn.coordination.notice.app.Notices;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.rule.Argument;

/** Keeps the clock of an order, and tells those whose turn it is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrderFollowUp {
    private static final Set<Role> SERVING = EnumSet.of(Role.SCHEDULE_COORDINATOR, Role.FACILITIES_OFFICER);

    private static final String POSTPONED = "order.postponed";

    private final Deadlines deadlines;
    private final Notices notices;
    private final Speakers speakers;

    protected OrderFollowUp() {
        this(null, null, null);
    }

    @Inject
    OrderFollowUp(Deadlines deadlines, Notices notices, Speakers speakers) {
        this.deadlines = deadlines;
        this.notices = notices;
        this.speakers = speakers;
    }

    void placed(ServiceOrder order) {
        keep(order);
        tell(order, serving(order), "order.placed", order.orderedBy());
    }

    void moved(ServiceOrder order) {
        keep(order);
        tell(order, serving(order), "order.moved", order.orderedBy());
    }

    /** Nobody answers for hours that it does not have: its clock stands still until it is asked for others, or called off. */
    void waits(ServiceOrder order) {
        deadlines.pause(OrderClock.ANSWER, owing(order), POSTPONED);
    }

    /** Who ordered learns the answer; who serves, that it was called off. */
    void done(ServiceOrder order) {
        keep(order);
        switch (order.state()) {
            case ACCEPTED -> tell(order, List.of(order.orderer()), "order.accepted", order.office());
            case REFUSED -> tell(order, List.of(order.orderer()), "order.refused", order.office());
            case CANCELLED -> tell(order, serving(order), "order.cancelled", order.orderedBy());
            case ORDERED, DONE -> {
                // nobody waits for it
            }
        }
    }

    private void keep(ServiceOrder order) {
        deadlines.keep(OrderClock.ANSWER, order, owing(order));
    }

    private static Owing owing(ServiceOrder order) {
        return new Owing(subject(order), order.office(), null, order.orderedBy());
    }

    private Collection<Long> serving(ServiceOrder order) {
        return speakers.holders(order.office(), SERVING);
    }

    private void tell(ServiceOrder order, Collection<Long> persons, String key, Office by) {
        Argument what =
                order.equipment().map(Argument::equipment).orElseGet(() -> Argument.term("service." + order.kind()));
        notices.tell(
                persons,
                key,
                List.of(
                        what,
                        Argument.office(by.code()),
                        Argument.span(order.hours().span())),
                subject(order),
                key + "-" + order.id() + "-" + order.asked().toEpochMilli());
    }

    static Subject subject(ServiceOrder order) {
        return Subject.of(ServiceOrder.class, order.id());
    }
}
