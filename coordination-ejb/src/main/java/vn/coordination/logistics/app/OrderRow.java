package vn.coordination.logistics.app;

import java.io.Serializable;
import vn.coordination.logistics.OrderState;
import vn.coordination.logistics.ServiceKind;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;

/**
 * An order as one reader sees it.
 *
 * @param title of the conference; empty when the reader may not open it
 * @param equipment name; null unless equipment is ordered
 * @param reason why it was refused or called off; empty otherwise
 */
public record OrderRow(
        long id,
        int version,
        long conference,
        String title,
        ServiceKind kind,
        String equipment,
        int quantity,
        String details,
        DayHours hours,
        Office office,
        Office orderedBy,
        OrderState state,
        boolean late,
        String lateReason,
        String reason)
        implements Serializable {}
