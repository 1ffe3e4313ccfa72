package vn.coordination.logistics.app;

import java.io.Serializable;
import vn.coordination.logistics.Stock;
import vn.coordination.organisation.Office;

/**
 * Equipment as its keeper wants it to stand.
 *
 * @param id null for a new one
 * @param office that has it; of one that is there already it stays
 * @param stock how many there are from a day on
 */
public record SaveEquipment(Long id, int version, Office office, String name, Stock stock) implements Serializable {}
