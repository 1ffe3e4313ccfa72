package vn.coordination.conference.paper.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.coordination.conference.Conference;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.document.StoredFile;
import vn.coordination.identity.Access;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;

/** The files of a conference's papers one by one, as its dossier takes them; whoever may read the conference may have them. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class DossierQueries {
    private final EntityManager entities;
    private final PaperRepository papers;
    private final PaperFiles files;

    protected DossierQueries() {
        this(null, null, null);
    }

    @Inject
    public DossierQueries(EntityManager entities, PaperRepository papers, PaperFiles files) {
        this.entities = entities;
        this.papers = papers;
        this.files = files;
    }

    public Optional<OpenedPaper> file(Scope scope, long conference, int number, int version, PaperPart part) {
        return Optional.ofNullable(entities.find(Conference.class, conference))
                .filter(found -> scope.admits(found, Access.READ))
                .map(found -> papers.get(found.id(), number))
                .flatMap(paper -> file(paper, version, part));
    }

    private Optional<OpenedPaper> file(ConferencePaper paper, int version, PaperPart part) {
        return papers.version(paper, version).flatMap(found -> {
            Optional<StoredFile> file = part == PaperPart.CONTENT ? Optional.of(found.content()) : found.summary();
            return file.map(stored ->
                    new OpenedPaper(found.mark(), stored.type(), files.content(stored, paper, version, part)));
        });
    }
}
