package vn.coordination.logistics.web;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import vn.coordination.logistics.OrderState;
import vn.coordination.logistics.ServiceKind;
import vn.coordination.regulation.web.BreachSentences;

/** How an order is shown; its words are the ones that refusals and notices use. */
public final class OrderWords {
    private OrderWords() {}

    public static String kind(ServiceKind kind) {
        return BreachSentences.termAlone("service." + kind, locale());
    }

    public static String state(OrderState state) {
        return BreachSentences.termAlone("order." + state, locale());
    }

    public static String look(OrderState state) {
        return switch (state) {
            case ORDERED -> "waiting";
            case ACCEPTED -> "good";
            case REFUSED -> "breach";
            case DONE -> "confirmed";
            case CANCELLED -> "cancelled";
        };
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
