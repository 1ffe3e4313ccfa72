package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.amendment.VersionSigned;
import vn.coordination.consultation.app.Consultations;
import vn.coordination.regulation.app.OwnValues;

/** Lets a signed version take the place of the one before it: the words, the values and the end of the other, at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TakingOver {
    private final AmendmentRepository records;
    private final OwnValues values;
    private final Consultations consultations;
    private final AmendmentNews news;
    private final Event<VersionSigned> signed;

    protected TakingOver() {
        this(null, null, null, null, null);
    }

    @Inject
    TakingOver(
            AmendmentRepository records,
            OwnValues values,
            Consultations consultations,
            AmendmentNews news,
            Event<VersionSigned> signed) {
        this.records = records;
        this.values = values;
        this.consultations = consultations;
        this.news = news;
        this.signed = signed;
    }

    void from(RegulationVersion last, RegulationVersion draft) {
        last.giveWayOn(draft.validFrom());
        records.flush();
        draft.sign();
        records.flush();
        records.proposals(draft.id())
                .forEach(proposal -> values.set(proposal.key(), proposal.limit(), draft.validFrom(), draft.id()));
        consultations.close(draft.consultation());
        news.signed(draft);
        signed.fire(new VersionSigned(draft.number()));
    }
}
