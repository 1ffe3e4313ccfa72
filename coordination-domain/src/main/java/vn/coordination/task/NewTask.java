package vn.coordination.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * A task as it is assigned. What is not given stays empty or null, so that all of it can be told at once.
 *
 * @param content what is to be done
 * @param product the document or other result that is wanted
 * @param due the last day
 * @param supervisor the office that follows it up and accepts its product
 */
public record NewTask(
        TaskSource source,
        String content,
        TaskLead lead,
        Coordinators coordinators,
        String product,
        LocalDate due,
        Office supervisor) {
    public NewTask {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(coordinators, "coordinators");
        content = Text.optional(content);
        product = Text.optional(product);
    }

    /** @param stranger the person named as lead belongs to another office than the lead */
    public OpeningFacts facts(boolean stranger) {
        return new OpeningFacts(missing(), stranger);
    }

    private Set<TaskPart> missing() {
        EnumSet<TaskPart> missing = EnumSet.noneOf(TaskPart.class);
        lack(missing, TaskPart.DOCUMENT, source.document().isEmpty());
        lack(missing, TaskPart.ITEM, source.item().isEmpty());
        lack(missing, TaskPart.CONTENT, content.isEmpty());
        lack(missing, TaskPart.LEAD, lead.office() == null);
        lack(missing, TaskPart.COORDINATORS, !coordinators.said());
        lack(missing, TaskPart.PRODUCT, product.isEmpty());
        lack(missing, TaskPart.DUE, due == null);
        lack(missing, TaskPart.SUPERVISOR, supervisor == null);
        return missing;
    }

    private static void lack(Set<TaskPart> missing, TaskPart part, boolean lacks) {
        if (lacks) {
            missing.add(part);
        }
    }
}
