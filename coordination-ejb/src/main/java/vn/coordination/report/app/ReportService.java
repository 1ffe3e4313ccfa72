package vn.coordination.report.app;

import static vn.coordination.identity.Role.Name.AUDITOR;
import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.REPORT_OFFICER;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import vn.coordination.audit.Subject;
import vn.coordination.audit.app.Readings;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.report.ReportFacts;
import vn.coordination.report.ReportRules;
import vn.coordination.rule.app.RegulationGuard;

/** Hands out a report as it was seen: not while a figure and the list behind it say different things (RP-05). */
@Stateless
@RolesAllowed({CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SCHEDULE_COORDINATOR, REPORT_OFFICER, AUDITOR})
public class ReportService {
    private static final Subject REPORT = new Subject("Report", "");

    private final ReportQueries reports;
    private final ReportPress press;
    private final RegulationGuard guard;
    private final Readings readings;
    private final CurrentActor actor;

    protected ReportService() {
        this(null, null, null, null, null);
    }

    @Inject
    ReportService(
            ReportQueries reports, ReportPress press, RegulationGuard guard, Readings readings, CurrentActor actor) {
        this.reports = reports;
        this.press = press;
        this.guard = guard;
        this.readings = readings;
        this.actor = actor;
    }

    public byte[] handOut(HandOutReport command, ReportTexts texts) {
        Scope scope = actor.scope();
        List<FigureRow> now = reports.figures(scope, command.period());
        guard.enforce(ReportRules.HAND_OUT, facts(command, now), REPORT, List.of());
        List<FigureRow> earlier = command.compared() == null ? List.of() : reports.figures(scope, command.compared());
        readings.note("Report.handOut", REPORT, details(scope, command));
        return press.print(command.form(), scope, now, earlier, texts);
    }

    private static ReportFacts facts(HandOutReport command, List<FigureRow> now) {
        return new ReportFacts(
                command.period().from(),
                command.period().to(),
                IntStream.range(0, now.size())
                        .mapToObj(i -> new ReportFacts.Line(
                                now.get(i).figure().number(),
                                command.shown().get(i),
                                now.get(i).total()))
                        .toList());
    }

    private static String details(Scope scope, HandOutReport command) {
        return JSON.createObjectBuilder()
                .add("kind", "EXPORTED")
                .add("office", scope.office().code())
                .add("from", command.period().from().toString())
                .add("to", command.period().to().toString())
                .add("form", command.form().name())
                .build()
                .toString();
    }
}
