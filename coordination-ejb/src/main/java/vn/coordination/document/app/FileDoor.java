package vn.coordination.document.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.document.DocumentRules;
import vn.coordination.document.FileLimits;
import vn.coordination.document.FileType;
import vn.coordination.document.KeepFacts;
import vn.coordination.rule.app.RegulationGuard;

/** Where everything passes that is to be kept: how large it may be, and whether it may be kept at all. */
@ApplicationScoped
public class FileDoor {
    private final FileSettings settings;
    private final RegulationGuard guard;

    protected FileDoor() {
        this(null, null);
    }

    @Inject
    FileDoor(FileSettings settings, RegulationGuard guard) {
        this.settings = settings;
        this.guard = guard;
    }

    public FileLimits limits(Set<FileType> types) {
        return new FileLimits(types, settings.largest());
    }

    /** Refuses state secrets (SS-01). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(KeepFacts facts, Subject subject) {
        guard.enforce(DocumentRules.KEEP, facts, subject, List.of());
    }
}
