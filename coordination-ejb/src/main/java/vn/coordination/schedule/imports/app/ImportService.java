package vn.coordination.schedule.imports.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.Breach;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.Problem;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.app.InvalidInput;
import vn.coordination.schedule.app.References;
import vn.coordination.schedule.app.Slots;
import vn.coordination.schedule.app.SurroundingsLoader;
import vn.coordination.schedule.imports.ImportLimits;
import vn.coordination.schedule.imports.ImportedRow;
import vn.coordination.schedule.imports.ImportedWeek;
import vn.coordination.schedule.imports.Reading;
import vn.coordination.schedule.imports.RowClash;
import vn.coordination.schedule.imports.UsualTimes;
import vn.coordination.schedule.imports.WeekFile;
import vn.coordination.schedule.imports.WeekImport;
import vn.coordination.shared.TimeSlot;

/** A week from a CSV file: looked at first with its errors, questions and clashes, entered as drafts once accepted. */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
public class ImportService {
    private ImportDirectory directory;
    private References references;
    private Slots slots;
    private SurroundingsLoader loader;
    private RegulationGuard guard;
    private OfficeBoundary boundary;
    private CurrentActor currentActor;
    private Clock clock;

    protected ImportService() {}

    @Inject
    ImportService(
            ImportDirectory directory,
            References references,
            Slots slots,
            SurroundingsLoader loader,
            RegulationGuard guard,
            OfficeBoundary boundary,
            CurrentActor currentActor,
            Clock clock) {
        this.directory = directory;
        this.references = references;
        this.slots = slots;
        this.loader = loader;
        this.guard = guard;
        this.boundary = boundary;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** How much one file may bring; asked before the page is shown, which nobody else may use. */
    public ImportLimits limits() {
        return ImportLimits.USUAL;
    }

    /** Reads the file and says what it would bring; stores nothing. */
    public ImportPreview preview(ImportWeek command) {
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, command.office(), Subject.fresh(Slot.class));
        Reading reading = new WeekFile(limits()).read(command.file());
        if (reading instanceof Reading.Refused refused) {
            return ImportPreview.of(refused.problem());
        }
        ImportedWeek week = read((Reading.Table) reading, command, actor);
        return new ImportPreview(null, week, clashes(week, command));
    }

    /** Enters the rows as drafts, all of them or none: a row with an error holds up the whole file. */
    public int accept(ImportWeek command) {
        ImportPreview preview = preview(command);
        if (preview.refusal().isPresent()
                || preview.week().takeable().size() < preview.week().rows().size()) {
            throw new InvalidInput(List.of(Problem.of("file", "input.import.errors")));
        }
        for (SlotPlan plan : preview.week().rows().stream().map(plans(command)).toList()) {
            InvalidInput.ifAny(references.problems(command.office(), plan));
            slots.add(new Slot(command.office(), plan));
        }
        return preview.week().rows().size();
    }

    private ImportedWeek read(Reading.Table table, ImportWeek command, Actor actor) {
        return new WeekImport(
                        command.week(),
                        directory.on(Scope.of(actor), command.week().monday()),
                        UsualTimes.DEFAULT)
                .interpret(table, command.answers());
    }

    private List<RowClash> clashes(ImportedWeek week, ImportWeek command) {
        Map<Integer, SlotPlan> timed = new TreeMap<>();
        Function<ImportedRow, SlotPlan> plans = plans(command);
        week.takeable().forEach(row -> timed.put(row.line(), plans.apply(row)));
        timed.values().removeIf(plan -> plan.span().isEmpty());
        if (timed.isEmpty()) {
            return List.of();
        }
        Set<Resource> all = new TreeSet<>();
        timed.values().forEach(plan -> all.addAll(plan.resources()));
        Surroundings surroundings =
                loader.aroundWeek(candidate(timed.values().iterator().next(), command), all);
        return timed.keySet().stream()
                .map(line -> new RowClash(line, breaches(timed.get(line), command, surroundings), twins(line, timed)))
                .filter(clash -> !clash.none())
                .toList();
    }

    private List<Breach> breaches(SlotPlan plan, ImportWeek command, Surroundings surroundings) {
        return guard.judge(ScheduleRules.ALLOCATE, surroundings.facts(candidate(plan, command)), List.of())
                .breaches();
    }

    private Candidate candidate(SlotPlan plan, ImportWeek command) {
        return new Candidate(0, command.office(), plan, clock.instant());
    }

    /** Lines of the file that need the same people or room at the same time. */
    private static List<Integer> twins(int line, Map<Integer, SlotPlan> plans) {
        SlotPlan plan = plans.get(line);
        TimeSlot span = plan.span().orElseThrow();
        return plans.keySet().stream()
                .filter(other -> other != line)
                .filter(other -> plans.get(other).span().orElseThrow().overlaps(span))
                .filter(other -> plans.get(other).resources().stream().anyMatch(plan.resources()::contains))
                .toList();
    }

    private Function<ImportedRow, SlotPlan> plans(ImportWeek command) {
        Precedence precedence = directory.precedence(command.body());
        return row -> row.plan(command.body(), precedence, row.preparingUnit());
    }
}
