package vn.coordination.logistics.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.logistics.Stock;
import vn.coordination.logistics.app.EquipmentQueries;
import vn.coordination.logistics.app.EquipmentRow;
import vn.coordination.logistics.app.EquipmentService;
import vn.coordination.logistics.app.SaveEquipment;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** One kind of counted equipment and how many there are from a day on; a new one when no id is given. */
@Named
@ViewScoped
public class StockPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/administration/stocks?faces-redirect=true";

    @Inject
    private EquipmentQueries equipment;

    @Inject
    private EquipmentService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Long id;
    private int version;
    private Office office;
    private String name;
    private LocalDate since;
    private Integer pieces;
    private List<Stock> stock = List.of();

    /** Leads to the list when there is no such equipment. */
    public String load() {
        Actor who = actor.get();
        since = city.today();
        if (id == null) {
            office = who.office();
            return null;
        }
        Optional<EquipmentRow> row = equipment.equipment(Scope.of(who), id);
        row.ifPresent(this::show);
        return row.isEmpty() ? LIST : null;
    }

    private void show(EquipmentRow row) {
        version = row.version();
        office = row.office();
        name = row.name();
        pieces = row.pieces();
        stock = row.stock();
    }

    public String save() {
        retry.call(() -> service.save(new SaveEquipment(id, version, office, name, new Stock(since, pieces))));
        Messages.done("stock.saved", name);
        return LIST;
    }

    public List<Stock> getStock() {
        return stock;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public Integer getPieces() {
        return pieces;
    }

    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }
}
