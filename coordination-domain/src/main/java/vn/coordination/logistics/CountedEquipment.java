package vn.coordination.logistics;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/** Equipment of an office that is counted and not told apart: microphones, screens, booths. */
@Entity
@Table(name = "counted_equipment")
public class CountedEquipment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private Office office;

    private String name;

    @ElementCollection
    @CollectionTable(name = "equipment_stock", joinColumns = @JoinColumn(name = "equipment"))
    @OrderBy("since")
    private List<Stock> stock = new ArrayList<>();

    @Version
    private int version;

    protected CountedEquipment() {}

    public CountedEquipment(Office office, String name) {
        this.office = Objects.requireNonNull(office, "office");
        name(name);
    }

    public final void name(String newName) {
        name = Text.required(newName, "name");
    }

    /** From that day on there are so many, until another number follows. */
    public void count(Stock newStock) {
        stock.removeIf(one -> one.since().equals(newStock.since()));
        stock.add(newStock);
        stock.sort(Comparator.comparing(Stock::since));
    }

    /** How many there are on that day; none before the first was counted. */
    public int pieces(LocalDate day) {
        return stock.stream()
                .filter(one -> !one.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Stock::pieces)
                .orElse(0);
    }

    public Long id() {
        return id;
    }

    public Office office() {
        return office;
    }

    public String name() {
        return name;
    }

    public List<Stock> stock() {
        return List.copyOf(stock);
    }

    public int version() {
        return version;
    }
}
