package vn.coordination.task;

import java.util.Objects;
import vn.coordination.organisation.Text;

/**
 * What somebody wants done with a task.
 *
 * @param product what is handed in; none unless it is reported
 * @param reason may be empty where none is asked for
 */
public record TaskStep(TaskAct act, ProductDocument product, String reason) {
    private static final ProductDocument NO_PRODUCT = new ProductDocument("", null);

    public TaskStep {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(product, "product");
        reason = Text.optional(reason);
    }

    public static TaskStep report(ProductDocument product) {
        return new TaskStep(TaskAct.REPORT, product, "");
    }

    public static TaskStep accept() {
        return new TaskStep(TaskAct.ACCEPT, NO_PRODUCT, "");
    }

    public static TaskStep sendBack(String reason) {
        return new TaskStep(TaskAct.SEND_BACK, NO_PRODUCT, reason);
    }

    public static TaskStep cancel(String reason) {
        return new TaskStep(TaskAct.CANCEL, NO_PRODUCT, reason);
    }
}
