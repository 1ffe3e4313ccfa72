package vn.coordination.amendment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.amendment.AddArticle;
import vn.coordination.amendment.Article;
import vn.coordination.amendment.Clause;
import vn.coordination.amendment.DropArticle;
import vn.coordination.amendment.PlaceClause;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.identity.Role;
import vn.coordination.rule.Argument;
import vn.coordination.rule.RuleCode;

/** The regulation secretary adds, drops and fills articles of a draft (CM-05). */
@Stateless
@RolesAllowed(Role.Name.REGULATION_SECRETARY)
public class DraftOutlineService {
    private final AmendmentRepository records;
    private final OutlineRepository outline;
    private final OpenDrafts drafts;

    protected DraftOutlineService() {
        this(null, null, null);
    }

    @Inject
    DraftOutlineService(AmendmentRepository records, OutlineRepository outline, OpenDrafts drafts) {
        this.records = records;
        this.outline = outline;
        this.drafts = drafts;
    }

    /** Returns the number of the new article. */
    public long add(AddArticle command) {
        RegulationVersion draft = drafts.take(command.draft(), command.seen());
        Article before = article(draft, command.after());
        outline.makeRoomAfter(draft.id(), before.number());
        Article added = records.add(
                new Article(draft.id(), before.chapter(), before.number() + 1, command.names(), command.text()));
        draft.change();
        return added.number();
    }

    /** Not while it states something: every entry of the catalogue has its place, which breaches cite. */
    public void drop(DropArticle command) {
        RegulationVersion draft = drafts.take(command.draft(), command.seen());
        Article article = article(draft, command.number());
        int clauses = outline.clauses(article);
        drafts.require(
                clauses == 0,
                RuleCode.CM_05,
                "stated",
                draft,
                Argument.number(article.number()),
                Argument.number(clauses));
        outline.drop(article);
        draft.change();
    }

    public void place(PlaceClause command) {
        RegulationVersion draft = drafts.take(command.draft(), command.seen());
        Article article = article(draft, command.article());
        Clause clause = outline.clause(draft.id(), command.code());
        if (clause.article() != article.id()) {
            outline.move(clause, article);
            draft.change();
        }
    }

    private Article article(RegulationVersion draft, int number) {
        return records.article(draft.id(), number).orElseThrow();
    }
}
