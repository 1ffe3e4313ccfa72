package vn.coordination.logistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.app.EquipmentQueries;
import vn.coordination.logistics.app.EquipmentRow;
import vn.coordination.logistics.app.OrderRow;
import vn.coordination.logistics.app.OrderService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Orders something for the conference that is shown, or does something with the order that is open. */
@Named
@RequestScoped
public class OrderActPage {
    @Inject
    private OrderService service;

    @Inject
    private EquipmentQueries equipment;

    @Inject
    private OrdersPage page;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private String reason;

    public String place() {
        OrderForm form = page.getForm();
        if (!form.getTime().inOrder("placing:ends")) {
            return null;
        }
        return done("placed", () -> service.place(form.command(page.getView())));
    }

    public String accept() {
        return done("accepted", () -> service.accept(row().id(), row().version()));
    }

    public String refuse() {
        return done("refused", () -> service.refuse(row().id(), row().version(), reason));
    }

    public String finish() {
        return done("finished", () -> service.finish(row().id(), row().version()));
    }

    public String cancel() {
        return done("cancelled", () -> service.cancel(row().id(), row().version(), reason));
    }

    private OrderRow row() {
        return page.getRow();
    }

    private String done(String what, Supplier<Long> act) {
        long order = retry.call(act);
        Messages.done("order.done." + what);
        return "/conference/orders?faces-redirect=true&order=" + order;
    }

    public List<EquipmentRow> getEquipment() {
        return equipment.all(actor.scope());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
