package vn.coordination.logistics;

import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.regulation.EventClock;
import vn.coordination.rule.ParameterKey;

/** FL-03: the serving office accepts an order, or refuses it, within a working day. */
public final class OrderClock {
    private static final String ANSWERED = "order.answered";
    private static final String CANCELLED = "order.cancelled";

    public static final EventClock<ServiceOrder> ANSWER = EventClock.<ServiceOrder>since(
                    ParameterKey.FL_03_REFUSAL, ClockKind.ANSWER, order -> Optional.of(order.asked()))
            .until(ANSWERED, ServiceOrder::answered)
            .over(order -> order.cancelled().map(when -> new Ended(Ending.CANCELLED, when, CANCELLED)))
            .duty(Role.SCHEDULE_COORDINATOR);

    private OrderClock() {}
}
