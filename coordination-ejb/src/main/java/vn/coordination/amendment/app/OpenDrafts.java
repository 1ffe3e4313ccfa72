package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.amendment.VersionState;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;

/** A draft that may be changed, taken so that two acts on it follow each other; and how it refuses. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpenDrafts {
    private final AmendmentRepository records;
    private final RegulationGuard guard;

    protected OpenDrafts() {
        this(null, null);
    }

    @Inject
    OpenDrafts(AmendmentRepository records, RegulationGuard guard) {
        this.records = records;
        this.guard = guard;
    }

    RegulationVersion take(long id) {
        RegulationVersion draft = records.take(id);
        require(draft.state() == VersionState.DRAFT, RuleCode.CM_05, "state", draft);
        return draft;
    }

    /** @param seen its version as the user saw it */
    RegulationVersion take(long id, int seen) {
        RegulationVersion draft = take(id);
        unchanged(draft, seen);
        return draft;
    }

    /** To take it has raised its version by one. */
    void unchanged(RegulationVersion taken, int seen) {
        ChangedMeanwhile.unless(seen + 1, taken.version(), subject(taken));
    }

    void require(boolean condition, RuleCode code, String variant, RegulationVersion draft, Argument... arguments) {
        if (!condition) {
            Argument[] told = arguments.length == 0 ? new Argument[] {Argument.number(draft.number())} : arguments;
            throw guard.refuse(Breach.of(code, variant, told), subject(draft));
        }
    }

    static Subject subject(RegulationVersion version) {
        return Subject.of(RegulationVersion.class, version.id());
    }
}
