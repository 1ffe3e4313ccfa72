package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.app.PaperPageQueries;
import vn.coordination.conference.paper.app.PaperPages;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;

/** One file of a paper, its pages one below the other. */
@Named
@RequestScoped
public class PaperReadPage {
    @Inject
    private PaperPageQueries papers;

    @Inject
    private PapersPage page;

    @Inject
    private CurrentActor actor;

    private int paper;
    private int version;
    private PaperPart part = PaperPart.CONTENT;
    private PaperPages pages;

    public void load() {
        pages = papers.pages(Scope.of(actor.get()), page.getId(), paper, version, part)
                .orElse(null);
    }

    /** Where the pictures of its pages are, but for their numbers. */
    public String getPictures() {
        return "/api/conferences/%d/papers/%d/versions/%d/%s/pages/"
                .formatted(page.getId(), paper, version, part.name().toLowerCase(Locale.ROOT));
    }

    public PaperPages getPages() {
        return pages;
    }

    public int getPaper() {
        return paper;
    }

    public void setPaper(int paper) {
        this.paper = paper;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public PaperPart getPart() {
        return part;
    }

    public void setPart(PaperPart part) {
        this.part = part;
    }
}
