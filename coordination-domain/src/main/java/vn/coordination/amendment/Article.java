package vn.coordination.amendment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.coordination.organisation.Names;

/** An article of one version. */
@Entity
@Table(name = "regulation_article")
public class Article {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long regulationVersion;
    private long chapter;
    private int number;

    /** The first article of its line through the versions; null = itself. */
    private Long root;

    @Embedded
    private Names names;

    @Embedded
    private Wording text;

    @Version
    private int version;

    protected Article() {}

    /** One that no version before had. */
    public Article(long regulationVersion, long chapter, int number, Names names, Wording text) {
        this.regulationVersion = regulationVersion;
        this.chapter = chapter;
        this.number = number;
        reword(names, text);
    }

    public final void reword(Names newNames, Wording newText) {
        names = newNames;
        text = newText;
    }

    public Long id() {
        return id;
    }

    public long regulationVersion() {
        return regulationVersion;
    }

    /** Id of the chapter. */
    public long chapter() {
        return chapter;
    }

    public Long root() {
        return root;
    }

    public int number() {
        return number;
    }

    public Names names() {
        return names;
    }

    public Wording text() {
        return text;
    }

    public int version() {
        return version;
    }
}
