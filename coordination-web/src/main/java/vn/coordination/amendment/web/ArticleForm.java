package vn.coordination.amendment.web;

import java.io.Serializable;
import vn.coordination.amendment.Wording;
import vn.coordination.amendment.app.WordingRow;
import vn.coordination.organisation.web.NamesForm;

/** The words of an article as typed, in all three languages. */
public class ArticleForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private NamesForm names = new NamesForm();
    private String vietnamese;
    private String english;
    private String french;

    static ArticleForm of(WordingRow row) {
        ArticleForm form = new ArticleForm();
        form.names = NamesForm.of(row.names());
        form.vietnamese = row.text().vietnamese();
        form.english = row.text().english();
        form.french = row.text().french();
        return form;
    }

    Wording text() {
        return new Wording(vietnamese, english, french);
    }

    public NamesForm getNames() {
        return names;
    }

    public int getLongest() {
        return Wording.LONGEST;
    }

    public String getVietnamese() {
        return vietnamese;
    }

    public void setVietnamese(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getFrench() {
        return french;
    }

    public void setFrench(String french) {
        this.french = french;
    }
}
