package vn.coordination.regulation.app;

import java.util.List;
import vn.coordination.organisation.Names;
import vn.coordination.rule.RuleCode;

/** An article of a version, with what each of its clauses states. */
public record ArticleRow(int number, ChapterRow chapter, Names names, Names text, List<Clause> clauses) {
    public ArticleRow {
        clauses = List.copyOf(clauses);
    }

    /** One clause and its entry of the catalogue. */
    public record Clause(int number, RuleCode code) {}
}
