package vn.coordination.logistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.app.OrderQueries;
import vn.coordination.logistics.app.OrderRow;

/** What the reader's office serves. */
@Named
@RequestScoped
public class ServicesPage {
    @Inject
    private OrderQueries orders;

    @Inject
    private CurrentActor actor;

    private boolean over;
    private List<OrderRow> rows = List.of();

    public void load() {
        rows = orders.served(actor.scope(), over);
    }

    public List<OrderRow> getRows() {
        return rows;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}
