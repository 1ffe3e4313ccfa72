package vn.coordination.amendment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.amendment.Article;
import vn.coordination.amendment.ConsultDraft;
import vn.coordination.amendment.HeadDraft;
import vn.coordination.amendment.ProposeValue;
import vn.coordination.amendment.ProposedValue;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.amendment.RewordArticle;
import vn.coordination.amendment.VersionState;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.Ask;
import vn.coordination.consultation.Matter;
import vn.coordination.consultation.app.Consultations;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.shared.City;

/** The regulation secretary drafts the next version and sends it to the three offices (CM-05). */
@Stateless
@RolesAllowed(Role.Name.REGULATION_SECRETARY)
public class DraftService {
    /** A first proposal for the day it comes into force; the secretary sets the real one. */
    private static final int MONTHS_AHEAD = 1;

    private AmendmentRepository records;
    private Consultations consultations;
    private OpenDrafts drafts;
    private DraftContent content;
    private CurrentActor currentActor;
    private Clock clock;

    protected DraftService() {}

    @Inject
    DraftService(
            AmendmentRepository records,
            Consultations consultations,
            OpenDrafts drafts,
            DraftContent content,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.consultations = consultations;
        this.drafts = drafts;
        this.content = content;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Copies the last signed version, words and values, into a draft; there is one draft at a time. */
    public long open() {
        RegulationVersion last = records.takeLastSigned();
        records.draft().ifPresent(other -> drafts.require(false, RuleCode.CM_05, "open", other));
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        RegulationVersion draft = records.add(
                new RegulationVersion(records.lastNumber() + 1, last.names(), today.plusMonths(MONTHS_AHEAD)));
        records.copy(last.id(), draft.id());
        content.ownValues(today.isAfter(last.validFrom()) ? today : last.validFrom())
                .forEach(value -> records.add(new ProposedValue(draft.id(), value.key(), value.value())));
        return draft.id();
    }

    /** Names the draft and sets its day; the day also while the chiefs have it, whose signatures that voids. */
    public void head(HeadDraft command) {
        RegulationVersion draft = records.take(command.draft());
        drafts.unchanged(draft, command.seen());
        drafts.require(!draft.state().binding(), RuleCode.CM_05, "state", draft);
        if (!draft.names().equals(command.names())) {
            drafts.require(draft.state() == VersionState.DRAFT, RuleCode.CM_05, "state", draft);
            draft.rename(command.names());
        }
        if (!draft.validFrom().equals(command.date())) {
            draft.meanFor(command.date());
        }
    }

    public void reword(RewordArticle command) {
        RegulationVersion draft = drafts.take(command.draft());
        Article article = records.article(draft.id(), command.number()).orElseThrow();
        ChangedMeanwhile.unless(command.seen(), article.version(), Subject.of(Article.class, article.id()));
        article.reword(command.names(), command.text());
        draft.change();
    }

    public void propose(ProposeValue command) {
        RegulationVersion draft = drafts.take(command.draft());
        ProposedValue proposal = records.proposal(draft.id(), command.key()).orElseThrow();
        ChangedMeanwhile.unless(command.seen(), proposal.version(), Subject.of(ProposedValue.class, proposal.id()));
        proposal.propose(command.value());
        draft.change();
    }

    /** Sends the draft to the three offices; from now on it rests (DC-09). */
    public long consult(ConsultDraft command) {
        RegulationVersion draft = drafts.take(command.draft(), command.seen());
        Set<Office> everyone = EnumSet.allOf(Office.class);
        Office lead = currentActor.get().office();
        long consultation = consultations.ask(new Ask(
                OpenDrafts.subject(draft), lead, everyone, command.question(), Matter.ORDINARY, command.urgent()));
        draft.consult(consultation);
        return consultation;
    }

    /** Takes the draft back from the offices, to change it; their replies stay, the next consultation is a new one. */
    public void takeBack(long id, int seen) {
        RegulationVersion draft = records.take(id);
        drafts.unchanged(draft, seen);
        drafts.require(draft.state() == VersionState.CONSULTED, RuleCode.CM_05, "state", draft);
        consultations.close(draft.consultation());
        draft.takeBack();
    }
}
