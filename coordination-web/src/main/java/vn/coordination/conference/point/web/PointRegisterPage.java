package vn.coordination.conference.point.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.point.app.PointRegisterQueries;
import vn.coordination.conference.point.app.RegisteredPoint;
import vn.coordination.conference.point.app.RegisteredPoints;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Text;
import vn.coordination.shared.web.Leaf;

/** The register of points, page by page in the order of their codes; the question stands in the address. */
@Named
@ViewScoped
public class PointRegisterPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private PointRegisterQueries register;

    @Inject
    private CurrentActor actor;

    private String words;
    private String after;
    private long count;
    private Leaf<RegisteredPoint> leaf = Leaf.empty();

    public void load() {
        words = Text.optional(words);
        after = Text.optional(after);
        RegisteredPoints found = register.page(actor.scope(), words, after, PAGE + 1);
        count = found.all();
        leaf = Leaf.of(found.rows(), PAGE);
    }

    /** Code after which the next page goes on; null on the last page. */
    public String getNext() {
        return leaf.next(RegisteredPoint::code);
    }

    public long getCount() {
        return count;
    }

    public List<RegisteredPoint> getRows() {
        return leaf.rows();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
