package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.function.LongSupplier;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.conference.paper.app.OpenedPaper;
import vn.coordination.conference.paper.app.PaperService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Opens the files of papers, and what the lead office says about a paper: that the chair consents, that it will not come. */
@Named
@RequestScoped
public class PaperActPage {
    @Inject
    private PaperService service;

    @Inject
    private PapersPage page;

    @Inject
    private Retry retry;

    private String consent;
    private String reason;

    public void save(int paper, int version, PaperPart part) throws IOException {
        OpenedPaper opened = retry.call(() -> service.open(page.getId(), paper, version, part))
                .orElseThrow(() -> new IllegalArgumentException("no version " + version + " of paper " + paper));
        PaperFile.attachment(page.getId(), opened, part).send();
    }

    /** Opens it to be read on the screen, which is recorded as opening its file is. */
    public String read(int paper, int version, PaperPart part) {
        retry.call(() -> service.open(page.getId(), paper, version, part))
                .orElseThrow(() -> new IllegalArgumentException("no version " + version + " of paper " + paper));
        return "/conference/paper?faces-redirect=true&id=%d&paper=%d&version=%d&part=%s"
                .formatted(page.getId(), paper, version, part);
    }

    public String consent() {
        return done("consented", () -> service.consent(page.getId(), page.getPaper(), consent));
    }

    public String withdraw() {
        return done("withdrawn", () -> service.withdraw(page.getId(), page.getPaper(), reason));
    }

    private String done(String what, LongSupplier act) {
        retry.call(act::getAsLong);
        Messages.done("papers.done." + what);
        return "/conference/papers?faces-redirect=true&id=" + page.getId();
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
