package vn.coordination.schedule.sharing.app;

import java.io.Serializable;
import vn.coordination.organisation.Office;

/** The wish that the other office may read the draft, or no longer. */
public record ShareSlot(long slot, int version, Office office) implements Serializable {}
