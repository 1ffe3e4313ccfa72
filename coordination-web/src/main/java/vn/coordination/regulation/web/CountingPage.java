package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.DeadlineQueries;
import vn.coordination.shared.web.Language;

/** How one clock was counted, day by day; other pages show it over themselves. */
@Named
@RequestScoped
public class CountingPage {
    @Inject
    private DeadlineQueries deadlines;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    private Long id;
    private CountSheet sheet;

    public void load() {
        if (id != null) {
            sheet = deadlines
                    .counting(actor.scope(), language.getLocale(), id)
                    .map(row -> new CountSheetMaker(row, language.getLocale()).make())
                    .orElse(null);
        }
    }

    /** Null when there is no such clock, or it is none of the reader's. */
    public CountSheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
