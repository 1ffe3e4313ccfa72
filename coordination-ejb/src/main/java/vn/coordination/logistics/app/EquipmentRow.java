package vn.coordination.logistics.app;

import java.io.Serializable;
import java.util.List;
import vn.coordination.logistics.Stock;
import vn.coordination.organisation.Office;

/**
 * Counted equipment as a list shows it.
 *
 * @param pieces how many there are today
 * @param stock every number with the day from which it counts
 */
public record EquipmentRow(long id, int version, Office office, String name, int pieces, List<Stock> stock)
        implements Serializable {}
