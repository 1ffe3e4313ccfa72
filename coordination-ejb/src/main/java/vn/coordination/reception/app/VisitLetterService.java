package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.Doing;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.letter.app.LetterForm;
import vn.coordination.petition.letter.app.LetterPress;
import vn.coordination.petition.letter.app.rendering.Letter;
import vn.coordination.reception.Visit;
import vn.coordination.reception.VisitLetter;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/**
 * The papers that a visitor gets: forms 01/TCD and 02/TCD, numbered by the office's register of letters. They name him, so
 * writing and reading one is a look at who he is; where a petition was handed in, it has its own letters.
 */
@Stateless
@RolesAllowed({DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
public class VisitLetterService {
    private ReceptionRepository records;
    private VisitLetterWriter writer;
    private Visitors visitors;
    private LetterPress press;
    private ReceptionClockKeeper clocks;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected VisitLetterService() {}

    @Inject
    VisitLetterService(
            ReceptionRepository records,
            VisitLetterWriter writer,
            Visitors visitors,
            LetterPress press,
            ReceptionClockKeeper clocks,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.writer = writer;
        this.visitors = visitors;
        this.press = press;
        this.clocks = clocks;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The signed notice that somebody is not received; with it the notice is signed and given (PT-46). */
    public long refuse(long id, int version, String reason) {
        Instant now = clock.instant();
        Actor actor = currentActor.get();
        // the register first: whoever else wants a number waits here, before anything was read
        int number = press.number(actor.office(), now);
        Visit visit = records.visit(id, version);
        if (!visit.owesNotice() || visit.noticed()) {
            throw guard.refuse(Breach.of(RuleCode.PT_46, "state"), Subject.of(Visit.class, id));
        }
        VisitLetter letter = write(visit, LetterKind.REFUSAL_TO_RECEIVE, number, reason, doing(actor, now));
        visit.signNotice(actor.person());
        visit.notice(letter.symbol(), now);
        clocks.keep(visit);
        return letter.id();
    }

    /** For papers taken from a citizen, at once (PT-47). */
    @RolesAllowed({CITIZEN_RECEIVER, PETITION_OFFICER})
    public long receipt(long id, String papers) {
        Instant now = clock.instant();
        Actor actor = currentActor.get();
        int number = press.number(actor.office(), now);
        return write(records.visit(id), LetterKind.RECEIPT, number, papers, doing(actor, now))
                .id();
    }

    private static Doing doing(Actor actor, Instant now) {
        return new Doing(actor.office(), actor.person(), now);
    }

    private VisitLetter write(Visit visit, LetterKind kind, int number, String content, Doing doing) {
        Letter words = writer.write(visit, kind, number, content, currentActor.get(), doing);
        VisitLetter letter = new VisitLetter(visit, kind, number, words.number(), doing);
        press.print(letter, words, VisitorSeals.owner(visit.id()));
        records.add(letter);
        return letter;
    }

    /** As it went out. */
    @RolesAllowed({CITIZEN_RECEIVER, PETITION_OFFICER, DIVISION_HEAD, DEPUTY_CHIEF, CHIEF})
    public Optional<byte[]> reprint(long id, long letter, LetterForm form) {
        return records.letter(id, letter).map(found -> {
            visitors.look(records.visit(id), currentActor.get(), found.symbol());
            return press.reprint(found, form, VisitorSeals.owner(id));
        });
    }
}
