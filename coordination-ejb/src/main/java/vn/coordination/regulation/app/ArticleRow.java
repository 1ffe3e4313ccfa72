package vn.coordination.regulation.app;

import java.util.List;
import vn.coordination.organisation.Names;
import vn.coordination.rule.RuleCode;

/**
 * An article of a version, with what each of its clauses states.
 *
 * @param root the same for one article through the versions, whatever its number
 */
public record ArticleRow(long root, int number, ChapterRow chapter, Names names, Names text, List<Clause> clauses) {
    public ArticleRow {
        clauses = List.copyOf(clauses);
    }

    /** One clause and its entry of the catalogue. */
    public record Clause(int number, RuleCode code) {}

    /** Whether it has the words and clauses of the other one; another number alone says nothing else. */
    public boolean saysTheSame(ArticleRow other) {
        return chapter.equals(other.chapter)
                && names.equals(other.names)
                && text.equals(other.text)
                && clauses.equals(other.clauses);
    }

    public List<RuleCode> codes() {
        return clauses.stream().map(Clause::code).toList();
    }
}
