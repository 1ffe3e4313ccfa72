package vn.coordination.facility;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.Validity;

/** A room that can be booked; every office may, the owner keeps it. */
@Entity
@Table(name = "room")
public class Room {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "building_id")
    private Building building;

    private String name;
    private Office office;
    private int capacity;

    @Convert(converter = EquipmentText.class)
    private Set<Equipment> equipment;

    private Integer setUpMinutes;
    private Aliases aliases;

    @Embedded
    private Validity validity;

    @Version
    private int version;

    protected Room() {}

    public Room(Building building, String name, Office office, Fitting fitting, Aliases aliases, Validity validity) {
        locate(building, name, aliases);
        this.office = Objects.requireNonNull(office, "office");
        fit(fitting);
        hold(validity);
    }

    public void locate(Building newBuilding, String newName, Aliases newAliases) {
        building = Objects.requireNonNull(newBuilding, "building");
        name = Text.required(newName, "name");
        aliases = Objects.requireNonNull(newAliases, "aliases");
    }

    public void fit(Fitting fitting) {
        capacity = fitting.capacity();
        equipment = fitting.equipment();
        setUpMinutes = fitting.setUpMinutes();
    }

    public void giveTo(Office newOwner) {
        office = Objects.requireNonNull(newOwner, "office");
    }

    public void hold(Validity newValidity) {
        validity = Objects.requireNonNull(newValidity, "validity");
    }

    public boolean existsOn(LocalDate date) {
        return validity.covers(date);
    }

    public boolean offers(Set<Equipment> needed) {
        return equipment.containsAll(needed);
    }

    /** Time to set up and to clear, at each end of a booking; the regulation's value where the room has none (FL-02). */
    public Duration setUp(Duration regulationDefault) {
        return setUpMinutes == null ? regulationDefault : Duration.ofMinutes(setUpMinutes);
    }

    public Long id() {
        return id;
    }

    public Building building() {
        return building;
    }

    public String name() {
        return name;
    }

    public Office office() {
        return office;
    }

    public int capacity() {
        return capacity;
    }

    public Set<Equipment> equipment() {
        return Set.copyOf(equipment);
    }

    public Integer setUpMinutes() {
        return setUpMinutes;
    }

    public Aliases aliases() {
        return aliases;
    }

    public Validity validity() {
        return validity;
    }

    public int version() {
        return version;
    }

    /**
     * What a room holds.
     *
     * @param setUpMinutes null = the regulation's default
     */
    public record Fitting(int capacity, Set<Equipment> equipment, Integer setUpMinutes) {
        public Fitting {
            if (capacity < 1) {
                throw new IllegalArgumentException("a room holds somebody: " + capacity);
            }
            if (setUpMinutes != null && setUpMinutes < 0) {
                throw new IllegalArgumentException("set-up time cannot be negative: " + setUpMinutes);
            }
            equipment = Set.copyOf(equipment);
        }
    }
}
