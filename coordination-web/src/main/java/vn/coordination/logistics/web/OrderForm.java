package vn.coordination.logistics.web;

import java.io.Serializable;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.logistics.PlaceOrder;
import vn.coordination.logistics.ServiceKind;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.web.TypedHours;

/** An order as typed; it begins as one for the whole first sitting. */
public class OrderForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ServiceKind kind;
    private final TypedHours time;
    private Office office;
    private Long equipment;
    private int quantity = 1;
    private String details;
    private String lateReason;

    OrderForm(ServiceKind kind, ConferenceView conference) {
        DayHours first = conference.sittings().get(0);
        this.kind = kind;
        this.office = kind.serving(conference.lead());
        this.time = new TypedHours(first.day(), first.starts(), first.ends());
    }

    PlaceOrder command(ConferenceView conference) {
        return new PlaceOrder(
                conference.id(),
                conference.version(),
                kind,
                office,
                isCounted() ? equipment : null,
                quantity,
                details,
                time.hours(),
                lateReason);
    }

    public boolean isCounted() {
        return kind == ServiceKind.EQUIPMENT;
    }

    public ServiceKind getKind() {
        return kind;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public Long getEquipment() {
        return equipment;
    }

    public void setEquipment(Long equipment) {
        this.equipment = equipment;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }

    public TypedHours getTime() {
        return time;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
