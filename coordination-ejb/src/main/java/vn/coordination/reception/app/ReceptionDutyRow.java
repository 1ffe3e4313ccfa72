package vn.coordination.reception.app;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Office;

/**
 * Somebody who has to receive in person every month.
 *
 * @param open how many of his months are still to be done
 */
public record ReceptionDutyRow(long id, Office office, String name, LocalDate since, LocalDate until, long open)
        implements Serializable {}
