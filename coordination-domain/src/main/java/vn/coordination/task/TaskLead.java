package vn.coordination.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;

/**
 * Who answers for a task.
 *
 * @param office null = not given
 * @param unit division or unit within; may be empty
 * @param person who does it; null = whoever the office names
 */
@Embeddable
public record TaskLead(
        @Column(name = "lead_office", updatable = false) Office office,
        @Column(name = "lead_unit", updatable = false) String unit,
        @Column(name = "lead_person", updatable = false) Long person)
        implements Serializable {
    public TaskLead {
        unit = Text.optional(unit);
    }
}
