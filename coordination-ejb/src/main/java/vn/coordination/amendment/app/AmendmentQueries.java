package vn.coordination.amendment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.coordination.EmptyPost;
import vn.coordination.coordination.app.EmptyPosts;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;

/** Reads the versions of the regulation, those to come included; the offices make it together and see the same. */
@Stateless
@RolesAllowed({"**", Role.Name.SYSTEM})
public class AmendmentQueries {
    private final EntityManager entities;
    private final AmendmentRepository records;
    private final VersionLines lines;
    private final DraftContent content;
    private final EmptyPosts emptyPosts;

    protected AmendmentQueries() {
        this(null, null, null, null, null);
    }

    @Inject
    public AmendmentQueries(
            EntityManager entities,
            AmendmentRepository records,
            VersionLines lines,
            DraftContent content,
            EmptyPosts emptyPosts) {
        this.entities = entities;
        this.records = records;
        this.lines = lines;
        this.content = content;
        this.emptyPosts = emptyPosts;
    }

    /** The newest first; drafts only to those who open content. */
    public List<VersionLine> versions(Scope scope) {
        return entities.createQuery("select v from RegulationVersion v order by v.number desc", RegulationVersion.class)
                .getResultStream()
                .filter(version -> sees(scope, version))
                .map(lines::of)
                .toList();
    }

    public Optional<VersionLine> version(Scope scope, long id) {
        return found(scope, id).map(lines::of);
    }

    public Optional<WordingRow> wording(Scope scope, long id, int article) {
        return found(scope, id)
                .flatMap(version -> records.article(id, article))
                .map(found -> new WordingRow(found.number(), found.names(), found.text(), found.version()));
    }

    /** The regulation's own numbers: as a draft proposes them, or as they stood when the version came into force. */
    public List<ProposalRow> values(Scope scope, long id) {
        return found(scope, id)
                .map(version -> version.state().binding() ? inForce(version.validFrom()) : proposed(id))
                .orElse(List.of());
    }

    /** What keeps the chiefs from signing it (CM-06). */
    public List<EmptyPost> emptyPosts(Scope scope, long id) {
        return found(scope, id)
                .map(version -> emptyPosts.of(content.areas(version), version.validFrom()))
                .orElse(List.of());
    }

    private Optional<RegulationVersion> found(Scope scope, long id) {
        return Optional.ofNullable(entities.find(RegulationVersion.class, id)).filter(found -> sees(scope, found));
    }

    private static boolean sees(Scope scope, RegulationVersion version) {
        return version.state().binding() || scope.opens() || scope.system();
    }

    private List<ProposalRow> proposed(long id) {
        return records.proposals(id).stream()
                .map(each -> new ProposalRow(each.key(), each.limit(), each.version()))
                .toList();
    }

    private List<ProposalRow> inForce(LocalDate date) {
        return content.ownValues(date).stream()
                .map(value -> new ProposalRow(value.key(), value.value(), value.version()))
                .toList();
    }
}
