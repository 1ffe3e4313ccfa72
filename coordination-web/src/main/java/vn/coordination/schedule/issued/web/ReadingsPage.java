package vn.coordination.schedule.issued.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.issued.app.ReadingQueries;
import vn.coordination.schedule.issued.app.ReadingRow;

/** Who was told of a slot and has read it, for those who lead an office concerned. */
@Named
@RequestScoped
public class ReadingsPage {
    @Inject
    private ReadingQueries readings;

    @Inject
    private CurrentActor actor;

    private List<ReadingRow> rows;

    /** Asked for once in a request; nothing for a slot that is not saved yet. */
    public List<ReadingRow> of(Long slot) {
        if (rows == null) {
            rows = slot == null ? List.of() : readings.of(actor.scope(), slot);
        }
        return rows;
    }
}
