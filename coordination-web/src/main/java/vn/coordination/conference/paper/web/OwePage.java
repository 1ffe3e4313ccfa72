package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.coordination.conference.paper.OwePaper;
import vn.coordination.conference.paper.app.PaperService;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Which paper is expected of which office, as typed; or of a state secret where it lies. */
@Named
@RequestScoped
public class OwePage {
    @Inject
    private PaperService service;

    @Inject
    private PapersPage page;

    @Inject
    private Retry retry;

    private String item;
    private String title;
    private Office office;
    private SecrecyLevel level;
    private String reference;
    private String keeper;
    private String key = UUID.randomUUID().toString();

    public String owe() {
        if (!complete()) {
            return null;
        }
        retry.once(key, () -> service.owe(new OwePaper(page.getId(), item, title, office, level, reference, keeper)));
        Messages.done("papers.done.owed");
        return "/conference/papers?faces-redirect=true&id=" + page.getId();
    }

    private boolean complete() {
        return level.stateSecret() ? given("reference", reference) & given("keeper", keeper) : given("title", title);
    }

    private static boolean given(String field, String value) {
        if (value == null || value.isBlank()) {
            Messages.refuseAt(field, Messages.error("papers.needed." + field));
            return false;
        }
        return true;
    }

    public List<SecrecyLevel> getLevels() {
        return List.of(SecrecyLevel.values());
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Office getOffice() {
        return office;
    }

    public void setOffice(Office office) {
        this.office = office;
    }

    public SecrecyLevel getLevel() {
        return level;
    }

    public void setLevel(SecrecyLevel level) {
        this.level = level;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getKeeper() {
        return keeper;
    }

    public void setKeeper(String keeper) {
        this.keeper = keeper;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
