package vn.coordination.task.web;

import vn.coordination.task.TaskState;
import vn.coordination.task.TaskStatus;

/** Which picture and colour stand beside a word on a task. */
public final class TaskWords {
    private TaskWords() {}

    public static String statusLook(TaskStatus status) {
        return switch (status) {
            case IN_TIME -> "good";
            case DUE_SOON -> "near";
            case OVERDUE -> "late";
            case DONE_IN_TIME -> "confirmed";
            case DONE_LATE -> "breach";
        };
    }

    public static String stateLook(TaskState state) {
        return switch (state) {
            case OPEN -> "proposed";
            case REPORTED -> "displaced";
            case ACCEPTED -> "confirmed";
            case CANCELLED -> "cancelled";
        };
    }
}
