package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.logistics.Stock;
import vn.coordination.logistics.app.EquipmentService;
import vn.coordination.logistics.app.SaveEquipment;
import vn.coordination.organisation.Office;
import vn.coordination.shared.City;

/** What the offices have to lend, counted from the beginning of the year. */
@ApplicationScoped
class FirstEquipment {
    private EquipmentService equipment;
    private Clock clock;

    protected FirstEquipment() {}

    @Inject
    FirstEquipment(EquipmentService equipment, Clock clock) {
        this.equipment = equipment;
        this.clock = clock;
    }

    void count() {
        save(Office.PARTY_OFFICE, "Micrô không dây", 20);
        save(Office.PARTY_OFFICE, "Cabin phiên dịch", 3);
        save(Office.COUNCIL_OFFICE, "Máy biểu quyết", 120);
        save(Office.COMMITTEE_OFFICE, "Màn hình di động", 2);
    }

    private void save(Office office, String name, int pieces) {
        LocalDate newYear = LocalDate.now(clock.withZone(City.ZONE)).withDayOfYear(1);
        equipment.save(new SaveEquipment(null, 0, office, name, new Stock(newYear, pieces)));
    }
}
