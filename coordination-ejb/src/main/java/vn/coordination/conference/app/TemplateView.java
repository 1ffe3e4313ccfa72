package vn.coordination.conference.app;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.LineKind;
import vn.coordination.organisation.Office;

/** What a conference of a kind would begin with. */
public record TemplateView(Office lead, List<Line> lines, List<AgendaItem> agenda) implements Serializable {

    /**
     * @param workingDays before the first day
     * @param due the last day that is in time; null while the first day is not known
     */
    public record Line(LineKind kind, Office office, int workingDays, LocalDate due) implements Serializable {}
}
