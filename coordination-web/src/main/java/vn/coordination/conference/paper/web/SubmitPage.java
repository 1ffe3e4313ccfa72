package vn.coordination.conference.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.coordination.conference.paper.app.PaperService;
import vn.coordination.conference.paper.app.Sheet;
import vn.coordination.conference.paper.app.SubmitPaper;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** A version of a paper as it is handed in: its level, its file, a summary. */
@Named
@RequestScoped
public class SubmitPage {
    @Inject
    private PaperService service;

    @Inject
    private PapersPage page;

    @Inject
    private Retry retry;

    private SecrecyLevel level;
    private Part file;
    private Part summary;
    private int pages;
    private int summaryPages;
    private String approval;
    private String consent;
    private String key = UUID.randomUUID().toString();

    public String submit() {
        Sheet content = sheet(file, pages);
        if (content == null) {
            Messages.refuseAt("file", Messages.error("papers.needed.file"));
            return null;
        }
        Sheet shortened = sheet(summary, summaryPages);
        if (!taken("file", content) | !taken("summary", shortened)) {
            return null;
        }
        SubmitPaper command =
                new SubmitPaper(page.getId(), page.getPaper(), level, content, shortened, approval, consent);
        retry.once(key, () -> service.submit(command));
        Messages.done("papers.done.submitted");
        return "/conference/papers?faces-redirect=true&id=" + page.getId();
    }

    /** @return null when no file was chosen */
    private Sheet sheet(Part part, int stated) {
        if (part == null || part.getSubmittedFileName().isEmpty()) {
            return null;
        }
        try (InputStream bytes = part.getInputStream()) {
            // no more than tells that it is too large
            return new Sheet(bytes.readNBytes(getMost() + 1), stated);
        } catch (IOException cut) {
            throw new UncheckedIOException("a paper did not arrive", cut);
        }
    }

    private boolean taken(String field, Sheet sheet) {
        return sheet == null
                || service.problem(sheet)
                        .map(problem -> !Messages.refuseAt(field, Messages.error("problem.paper." + problem)))
                        .orElse(true);
    }

    /** Bytes. */
    public int getMost() {
        return service.limits().largest();
    }

    public SecrecyLevel getLevel() {
        return level;
    }

    public void setLevel(SecrecyLevel level) {
        this.level = level;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getSummary() {
        return summary;
    }

    public void setSummary(Part summary) {
        this.summary = summary;
    }

    public int getPages() {
        return pages;
    }

    public void setPages(int pages) {
        this.pages = pages;
    }

    public int getSummaryPages() {
        return summaryPages;
    }

    public void setSummaryPages(int summaryPages) {
        this.summaryPages = summaryPages;
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    public String getConsent() {
        return consent;
    }

    public void setConsent(String consent) {
        this.consent = consent;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
