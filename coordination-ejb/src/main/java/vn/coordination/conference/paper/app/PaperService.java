package vn.coordination.conference.paper.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.OwePaper;
import vn.coordination.conference.paper.PaperFacts;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.PaperRules;
import vn.coordination.conference.paper.PaperVersion;
import vn.coordination.document.FileLimits;
import vn.coordination.document.FileProblem;
import vn.coordination.document.KeepFacts;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.document.StoredFile;
import vn.coordination.document.app.FileDoor;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;

/** The papers of a conference: owed, handed in version by version, taken late with the chair's consent, opened by readers. */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
public class PaperService {
    private PaperRepository papers;
    private PaperFiles files;
    private PaperDesk desk;
    private FileDoor door;
    private RegulationGuard guard;

    protected PaperService() {}

    @Inject
    PaperService(PaperRepository papers, PaperFiles files, PaperDesk desk, FileDoor door, RegulationGuard guard) {
        this.papers = papers;
        this.files = files;
        this.desk = desk;
        this.door = door;
        this.guard = guard;
    }

    /** The lead office says which paper is expected of whom, or which state secret lies with whom (SS-01). */
    public long owe(OwePaper command) {
        Conference conference = desk.own(command.conference());
        desk.require(conference, conference.state().coming(), RuleCode.MT_02);
        keep(conference, command.level(), command.content());
        int number = papers.last(conference.id()) + 1;
        papers.add(new ConferencePaper(command, number));
        return number;
    }

    private void keep(Conference conference, SecrecyLevel level, boolean content) {
        door.keep(new KeepFacts(level, conference.secret(), content), Subject.of(Conference.class, conference.id()));
    }

    /** Asked before a file is read, so that no more of it is read than they allow. */
    @PermitAll
    public FileLimits limits() {
        return files.limits();
    }

    /** Why a file is not taken as a paper; empty when it is. */
    @PermitAll
    public Optional<FileProblem> problem(Sheet sheet) {
        return files.problem(sheet);
    }

    /**
     * The office that owes it hands in a version. While the conference runs only its lead does, with the chair's consent.
     *
     * @return the number of the version
     */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public int submit(SubmitPaper command) {
        Conference conference = desk.lock(command.conference());
        ConferencePaper paper = papers.get(command.conference(), command.paper());
        desk.requireOffice(conference, command.consent().isEmpty() ? paper.office() : conference.lead());
        requireOpen(conference, command);
        keep(conference, stated(paper, command.level()), true);
        int pages = files.requirePages(command.content());
        int summary = command.summary() == null ? 0 : files.requirePages(command.summary());
        guard.enforce(
                PaperRules.SUBMIT,
                new PaperFacts(conference.id(), paper.number(), pages, summary),
                Subject.of(Conference.class, conference.id()),
                waivers(command.approval()));
        add(paper, command, pages, summary);
        return paper.last();
    }

    /** What was known as a state secret stays one, whatever is said with the file. */
    private static SecrecyLevel stated(ConferencePaper paper, SecrecyLevel level) {
        return paper.level().stateSecret() ? paper.level() : level;
    }

    private void requireOpen(Conference conference, SubmitPaper command) {
        boolean running = conference.state() == ConferenceState.RUNNING;
        desk.require(conference, running || conference.state().coming(), RuleCode.MT_02);
        if (running && command.consent().isEmpty()) {
            throw guard.refuse(
                    Breach.of(RuleCode.MT_02, "running").at("consent"), Subject.of(Conference.class, conference.id()));
        }
    }

    private void add(ConferencePaper paper, SubmitPaper command, int pages, int summaryPages) {
        Instant now = desk.now();
        int number = paper.submit(now);
        StoredFile content = files.store(command.content(), pages, paper, number, PaperPart.CONTENT);
        StoredFile summary = command.summary() == null
                ? null
                : files.store(command.summary(), summaryPages, paper, number, PaperPart.SUMMARY);
        if (!command.consent().isEmpty()) {
            paper.consent(command.consent());
        }
        papers.add(
                new PaperVersion(paper, number, content, summary, desk.actor().person(), now));
    }

    /** A chief's reason lets a long paper pass without its summary. */
    private List<Waiver> waivers(String reason) {
        Actor actor = desk.actor();
        return reason.isEmpty() || !actor.has(Role.CHIEF)
                ? List.of()
                : List.of(new Waiver(RuleCode.MT_04, actor.account(), reason, desk.now()));
    }

    /** The lead office records why the chair lets the item of a late paper be taken (MT-02). */
    public long consent(long conferenceId, int number, String reason) {
        Conference conference = desk.own(conferenceId);
        boolean open = conference.state() == ConferenceState.RUNNING
                || conference.state().coming();
        desk.require(conference, open, RuleCode.MT_02);
        papers.get(conferenceId, number).consent(reason);
        return number;
    }

    /** A paper that will not come is not awaited any more; it stays on the list with the reason. */
    public long withdraw(long conferenceId, int number, String reason) {
        Conference conference = desk.own(conferenceId);
        desk.require(conference, conference.state() != ConferenceState.CLOSED, RuleCode.MT_12);
        papers.get(conferenceId, number).withdraw(reason);
        return number;
    }

    /** What a file of a version holds; that it was opened is recorded for whoever opens it. */
    @PermitAll
    public Optional<OpenedPaper> open(long conferenceId, int number, int version, PaperPart part) {
        Conference conference = desk.readable(conferenceId);
        ConferencePaper paper = papers.get(conference.id(), number);
        return papers.version(paper, version)
                .flatMap(found -> file(found, part).map(file -> {
                    papers.read(found, desk.actor().person(), desk.now());
                    return new OpenedPaper(found.mark(), file.type(), files.content(file, paper, version, part));
                }));
    }

    private static Optional<StoredFile> file(PaperVersion version, PaperPart part) {
        return part == PaperPart.CONTENT ? Optional.of(version.content()) : version.summary();
    }
}
