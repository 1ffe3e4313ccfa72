package vn.coordination.conference.point.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.IT_SUPPORT;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.app.ListFile;
import vn.coordination.conference.point.imports.PointColumn;
import vn.coordination.conference.point.imports.PointFile;
import vn.coordination.conference.point.imports.PointLine;
import vn.coordination.conference.point.imports.PointReading;
import vn.coordination.schedule.imports.FileLines;
import vn.coordination.schedule.imports.ImportLimits;

/** The points of a conference from a CSV file or a workbook: looked at line by line first, then entered all or none. */
@Stateless
@RolesAllowed({IT_SUPPORT, SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class PointImportService {
    private PointService service;
    private PointRepository points;
    private Conferences conferences;

    protected PointImportService() {}

    @Inject
    PointImportService(PointService service, PointRepository points, Conferences conferences) {
        this.service = service;
        this.points = points;
        this.conferences = conferences;
    }

    /** How much one file may bring. */
    public ImportLimits limits() {
        return ImportLimits.USUAL;
    }

    /** Reads the file and says what it would do; stores nothing. */
    public PointReading preview(long id, byte[] file) {
        conferences.own(id);
        FileLines lines =
                ListFile.read(file, limits(), head -> PointColumn.of(head).isPresent());
        return PointFile.read(lines, codes -> points.known(id, codes));
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
