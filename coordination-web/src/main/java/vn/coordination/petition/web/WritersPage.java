package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.coordination.petition.Identity;
import vn.coordination.petition.app.IdentityService;
import vn.coordination.rule.app.Retry;

/** Who wrote a petition, shown in the one answer in which it was asked for and kept nowhere. */
@Named
@RequestScoped
public class WritersPage {
    @Inject
    private PetitionPage page;

    @Inject
    private IdentityService identities;

    @Inject
    private Retry retry;

    private String purpose;
    private List<Identity> writers = List.of();

    public void look() {
        writers = retry.call(() -> identities.look(page.getId(), purpose));
        purpose = null;
    }

    public List<Identity> getWriters() {
        return writers;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
