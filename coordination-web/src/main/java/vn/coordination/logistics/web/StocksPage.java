package vn.coordination.logistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.app.EquipmentQueries;
import vn.coordination.logistics.app.EquipmentRow;

/** The counted equipment of the offices. */
@Named
@RequestScoped
public class StocksPage {
    @Inject
    private EquipmentQueries equipment;

    @Inject
    private CurrentActor actor;

    private List<EquipmentRow> rows = List.of();

    public void load() {
        rows = equipment.all(actor.scope());
    }

    public List<EquipmentRow> getRows() {
        return rows;
    }
}
