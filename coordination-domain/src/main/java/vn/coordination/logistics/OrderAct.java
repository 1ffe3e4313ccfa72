package vn.coordination.logistics;

import java.util.EnumSet;
import java.util.Set;

/** What may be done with an order, from which states, and where it leads. */
public enum OrderAct {
    ACCEPT(OrderState.ACCEPTED, EnumSet.of(OrderState.ORDERED)),
    REFUSE(OrderState.REFUSED, EnumSet.of(OrderState.ORDERED)),
    FINISH(OrderState.DONE, EnumSet.of(OrderState.ACCEPTED)),
    CANCEL(OrderState.CANCELLED, EnumSet.of(OrderState.ORDERED, OrderState.ACCEPTED));

    private final OrderState leadsTo;
    private final Set<OrderState> from;

    OrderAct(OrderState leadsTo, Set<OrderState> from) {
        this.leadsTo = leadsTo;
        this.from = from;
    }

    public OrderState leadsTo() {
        return leadsTo;
    }

    public boolean possibleIn(OrderState state) {
        return from.contains(state);
    }

    /** The office that serves does it; otherwise the one that ordered. */
    public boolean ofServing() {
        return this != CANCEL;
    }

    public boolean reasoned() {
        return this == REFUSE || this == CANCEL;
    }
}
