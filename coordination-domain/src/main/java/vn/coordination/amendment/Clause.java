package vn.coordination.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.coordination.rule.RuleCode;

/** A clause of an article: the place of one entry of the catalogue. It moves, but never goes: the program cites it. */
@Entity
@Table(name = "regulation_clause")
public class Clause {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long regulationVersion;
    private long article;
    private int number;
    private String code;

    @Version
    private int version;

    protected Clause() {}

    public void moveTo(long newArticle, int newNumber) {
        article = newArticle;
        number = newNumber;
    }

    public Long id() {
        return id;
    }

    public long regulationVersion() {
        return regulationVersion;
    }

    /** Id of the article. */
    public long article() {
        return article;
    }

    public int number() {
        return number;
    }

    public RuleCode code() {
        return RuleCode.of(code);
    }

    public int version() {
        return version;
    }
}
