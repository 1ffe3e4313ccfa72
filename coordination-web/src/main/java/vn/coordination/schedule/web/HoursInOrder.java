package vn.coordination.schedule.web;

import jakarta.faces.context.FacesContext;
import java.time.LocalTime;
import vn.coordination.shared.web.Messages;

/** Whether hours that were typed make sense, told at their field. */
public final class HoursInOrder {
    private HoursInOrder() {}

    /** @param field client id of the field for the end */
    public static boolean check(LocalTime starts, LocalTime ends, String field) {
        boolean inOrder = starts.isBefore(ends);
        if (!inOrder) {
            FacesContext.getCurrentInstance().addMessage(field, Messages.error("input.endBeforeStart"));
        }
        return inOrder;
    }
}
