package vn.coordination.logistics.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.GoesAlong;
import vn.coordination.conference.app.NewTimes;
import vn.coordination.logistics.OrderAct;
import vn.coordination.logistics.OrderTimes;
import vn.coordination.logistics.ServiceOrder;
import vn.coordination.rule.Answer;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.TimeSlot;

/** The orders of a conference go with it: their equipment is counted anew, and whoever serves is asked anew. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrdersGoAlong implements GoesAlong {
    private final OrderRepository orders;
    private final EquipmentClaims claims;
    private final OrderDays days;
    private final OrderFollowUp followUp;
    private final Clock clock;

    protected OrdersGoAlong() {
        this(null, null, null, null, null);
    }

    @Inject
    OrdersGoAlong(OrderRepository orders, EquipmentClaims claims, OrderDays days, OrderFollowUp followUp, Clock clock) {
        this.orders = orders;
        this.claims = claims;
        this.days = days;
        this.followUp = followUp;
        this.clock = clock;
    }

    @Override
    public List<Answer> ask(NewTimes times) {
        List<EquipmentClaims.Wish> wishes = orders.live(times.conference().id()).stream()
                .filter(order -> order.equipment().isPresent())
                .map(order ->
                        new EquipmentClaims.Wish(order.equipment().orElseThrow(), order.quantity(), span(order, times)))
                .toList();
        return claims.ask(times.conference().id(), wishes);
    }

    @Override
    public void move(NewTimes times, String reason) {
        for (ServiceOrder order : orders.live(times.conference().id())) {
            TimeSlot span = span(order, times);
            DayHours hours = hours(order, times);
            order.follow(hours, days.late(hours), reason, clock.instant());
            if (order.equipment().isPresent()) {
                order.hold(span);
            }
            followUp.moved(order);
        }
    }

    private TimeSlot span(ServiceOrder order, NewTimes times) {
        return claims.span(hours(order, times), times.room());
    }

    private static DayHours hours(ServiceOrder order, NewTimes times) {
        return OrderTimes.follow(order.hours(), times.before(), times.sittings());
    }

    @Override
    public void postpone(Conference conference, String reason) {
        for (ServiceOrder order : orders.live(conference.id())) {
            order.release();
            followUp.waits(order);
        }
    }

    @Override
    public void cancel(Conference conference, String reason) {
        for (ServiceOrder order : orders.live(conference.id())) {
            order.take(OrderAct.CANCEL, reason, clock.instant());
            followUp.done(order);
        }
    }
}
