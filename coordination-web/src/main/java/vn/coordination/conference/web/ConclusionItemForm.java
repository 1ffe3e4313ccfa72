package vn.coordination.conference.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import vn.coordination.conference.Conclude;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** One item of the conclusions, as typed. */
public class ConclusionItemForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String content;
    private Office lead = Office.PARTY_OFFICE;
    private String unit;
    private Office[] coordinators = {};
    private String product;
    private LocalDate due;

    boolean begun() {
        return !Text.optional(content).isEmpty() || !Text.optional(product).isEmpty() || due != null;
    }

    Conclude.Item item() {
        return new Conclude.Item(content, lead, unit, Set.of(coordinators), product, due);
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public Office getLead() {
        return lead;
    }

    public void setLead(Office lead) {
        this.lead = lead;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Office[] getCoordinators() {
        return coordinators.clone();
    }

    public void setCoordinators(Office[] coordinators) {
        this.coordinators = coordinators.clone();
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
