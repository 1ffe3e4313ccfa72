package vn.coordination.logistics.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import vn.coordination.conference.app.ConferenceQueries;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.OrderAct;
import vn.coordination.logistics.ServiceChecklist;
import vn.coordination.logistics.ServiceKind;
import vn.coordination.logistics.app.OrderQueries;
import vn.coordination.logistics.app.OrderRow;

/** What is ordered for one conference. Which order is open, or which kind is ordered, stands in the address. */
@Named
@ViewScoped
public class OrdersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConferenceQueries conferences;

    @Inject
    private OrderQueries orders;

    @Inject
    private CurrentActor currentActor;

    private long id;
    private long order;
    private String kind;
    private Actor actor;
    private ConferenceView view;
    private List<OrderRow> rows = List.of();
    private OrderRow row;
    private OrderForm form;

    public void load() {
        actor = currentActor.get();
        Scope scope = Scope.of(actor);
        row = order == 0 ? null : orders.order(scope, order).orElse(null);
        if (row != null) {
            id = row.conference();
        }
        view = conferences.conference(scope, id).orElse(null);
        if (view == null) {
            rows = row == null ? List.of() : List.of(row);
        } else {
            rows = orders.of(scope, id);
            form = new OrderForm(wanted(), view);
        }
    }

    /** The kind that was chosen, or else the first of the checklist that nobody has ordered yet. */
    private ServiceKind wanted() {
        return Arrays.stream(ServiceKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseGet(() -> getChecklist().stream()
                        .filter(one -> ordered(one) == 0)
                        .findFirst()
                        .orElse(ServiceKind.EQUIPMENT));
    }

    public List<ServiceKind> getChecklist() {
        return List.copyOf(ServiceChecklist.of(view.kind()));
    }

    /** How many orders of the kind still stand. */
    public long ordered(ServiceKind one) {
        return rows.stream()
                .filter(each ->
                        each.kind() == one && (each.state().live() || OrderAct.FINISH.leadsTo() == each.state()))
                .count();
    }

    /** What may be ordered beside the checklist. */
    public List<ServiceKind> getOthers() {
        return Arrays.stream(ServiceKind.values())
                .filter(one -> !getChecklist().contains(one))
                .toList();
    }

    /** Whether this reader may order something. */
    public boolean isOrdering() {
        return view != null && view.state().coming() && works() && prepares();
    }

    private boolean prepares() {
        return actor.isOf(view.lead()) || view.lines().stream().anyMatch(line -> actor.isOf(line.office()));
    }

    private boolean works() {
        return actor.hasAny(
                Role.SCHEDULE_COORDINATOR,
                Role.CHIEF,
                Role.DEPUTY_CHIEF,
                Role.DIVISION_HEAD,
                Role.SPECIALIST,
                Role.FACILITIES_OFFICER);
    }

    public boolean may(OrderRow one, OrderAct act) {
        return works() && act.possibleIn(one.state()) && actor.isOf(act.ofServing() ? one.office() : one.orderedBy());
    }

    public boolean mayAnything(OrderRow one) {
        return Arrays.stream(OrderAct.values()).anyMatch(act -> may(one, act));
    }

    public ConferenceView getView() {
        return view;
    }

    public List<OrderRow> getRows() {
        return rows;
    }

    public OrderRow getRow() {
        return row;
    }

    public OrderForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getOrder() {
        return order;
    }

    public void setOrder(long order) {
        this.order = order;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
