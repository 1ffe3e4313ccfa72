package vn.coordination.conference.point.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.IT_SUPPORT;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.conference.Conference;
import vn.coordination.conference.Sitting;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.app.ListFile;
import vn.coordination.conference.point.imports.KnownPoint;
import vn.coordination.conference.point.imports.PointColumn;
import vn.coordination.conference.point.imports.PointFile;
import vn.coordination.conference.point.imports.PointLine;
import vn.coordination.conference.point.imports.PointReading;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.imports.FileLines;
import vn.coordination.schedule.imports.ImportLimits;

/** The points of a conference from a CSV file or a workbook: looked at line by line first, then entered all or none. */
@Stateless
@RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class PointImportService {
    private PointService service;
    private PointRepository points;
    private PointHoldRepository holds;
    private Conferences conferences;

    protected PointImportService() {}

    @Inject
    PointImportService(
            PointService service, PointRepository points, PointHoldRepository holds, Conferences conferences) {
        this.service = service;
        this.points = points;
        this.holds = holds;
        this.conferences = conferences;
    }

    /** How much one file may bring. */
    public ImportLimits limits() {
        return ImportLimits.USUAL;
    }

    /** Reads the file and says what it would do; stores nothing. */
    public PointReading preview(long id, byte[] file) {
        Conference conference = conferences.own(id);
        FileLines lines =
                ListFile.read(file, limits(), head -> PointColumn.of(head).isPresent());
        String hall = points.halls(id).stream().findFirst().orElse("");
        return PointFile.read(lines, hall, codes -> points.known(id, codes, points -> taken(conference, points)));
    }

    private Map<Long, KnownPoint.Taken> taken(Conference conference, Collection<Long> points) {
        List<DayHours> hours =
                conference.sittings().stream().map(Sitting::hours).toList();
        return holds.others(conference.id(), points, hours).stream()
                .collect(Collectors.toMap(
                        PointHoldRepository.Hold::point,
                        hold -> new KnownPoint.Taken(hold.lead(), hold.hours()),
                        (first, later) -> first));
    }

    /** Enters every line of the file, or none while one of them cannot be taken; returns how many there were. */
    public int accept(ActOn command, byte[] file) {
        PointReading reading = preview(command.conference(), file);
        if (!(reading instanceof PointReading.Table table) || !table.acceptable()) {
            throw new IllegalArgumentException("a file with errors is shown, not entered");
        }
        service.expect(
                command,
                table.lines().stream().map(PointImportService::expected).toList());
        return table.lines().size();
    }

    private static ExpectPoint expected(PointLine line) {
        return new ExpectPoint(line.code(), line.venue(), line.expected(), line.central());
    }
}
