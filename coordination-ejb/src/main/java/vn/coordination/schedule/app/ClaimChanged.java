package vn.coordination.schedule.app;

import java.util.Optional;
import vn.coordination.schedule.SlotPlan;

/**
 * A slot holds other people, room or time than before; told in the transaction in which it does, so that a feature whose
 * slot it is follows or the change is not made.
 *
 * @param held what it holds now; empty when it holds nothing any more
 */
public record ClaimChanged(long slot, Optional<SlotPlan> held) {}
