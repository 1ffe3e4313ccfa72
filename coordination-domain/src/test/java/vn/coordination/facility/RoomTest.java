package vn.coordination.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Validity;

class RoomTest {
    private static final Validity VALID = Validity.from(LocalDate.of(2022, 10, 1));
    private static final Duration REGULATION = Duration.ofMinutes(15);

    private final Building building = new Building("Nhà A", "Khu Trung tâm", VALID);

    @Test
    @DisplayName("FL-02 · a room has its own set-up time or the regulation's; none at all is a time of its own")
    void setUp() {
        assertThat(room(null).setUp(REGULATION)).isEqualTo(REGULATION);
        assertThat(room(30).setUp(REGULATION)).isEqualTo(Duration.ofMinutes(30));
        assertThat(room(0).setUp(REGULATION)).isEqualTo(Duration.ZERO);
    }

    @Test
    @DisplayName("a room offers what it has")
    void offers() {
        assertThat(room(null).offers(Set.of(Equipment.ONLINE))).isTrue();
        assertThat(room(null).offers(Set.of(Equipment.ONLINE, Equipment.SECRET)))
                .isFalse();
    }

    @Test
    @DisplayName("a room holds at least one person and takes no negative time")
    void nonsense() {
        assertThatThrownBy(() -> new Room.Fitting(0, Set.of(), null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Room.Fitting(1, Set.of(), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("equipment is stored as words and read back")
    void stored() {
        EquipmentText text = new EquipmentText();
        Set<Equipment> all = EnumSet.of(Equipment.SECRET, Equipment.ONLINE);
        assertThat(text.convertToDatabaseColumn(all)).isEqualTo("ONLINE SECRET");
        assertThat(text.convertToEntityAttribute("ONLINE SECRET")).isEqualTo(all);
        assertThat(text.convertToEntityAttribute("")).isEmpty();
    }

    private Room room(Integer setUpMinutes) {
        Room.Fitting fitting = new Room.Fitting(40, Set.of(Equipment.ONLINE, Equipment.PROJECTOR), setUpMinutes);
        return new Room(building, "Phòng họp A1", Office.PARTY_OFFICE, fitting, Aliases.NONE, VALID);
    }
}
