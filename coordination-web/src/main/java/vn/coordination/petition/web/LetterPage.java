package vn.coordination.petition.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.letter.app.IssueLetter;
import vn.coordination.petition.letter.app.LetterDraftRow;
import vn.coordination.petition.letter.app.LetterQueries;
import vn.coordination.petition.letter.app.LetterService;
import vn.coordination.petition.letter.app.rendering.Letter;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Words, prepares and issues the chosen letter. Lives for one request: a letter may tell what no session should keep. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    private LettersPage page;

    @Inject
    private LetterService letters;

    @Inject
    private LetterQueries queries;

    @Inject
    private OtherPetitions numbered;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private String addressee;
    private String content;
    private String others;
    private Letter preview;

    /** Chosen when the form is drawn, so that a form sent twice is done once. */
    private String key;

    @PostConstruct
    void begin() {
        LetterDraftRow draft = page.getRow() == null ? null : page.getDraft();
        addressee = draft == null ? "" : draft.addressee();
        content = draft == null ? "" : draft.content();
        key = UUID.randomUUID().toString();
    }

    /** Before the preview is drawn, with what stands in the form by then. */
    public void word() {
        preview = queries.preview(actor.scope(), command()).orElse(null);
    }

    public String save() {
        retry.run(() -> letters.draft(command()));
        return done("draft");
    }

    public String issue() {
        Set<Long> also = numbered.at("others", others);
        if (also == null) {
            return null;
        }
        retry.once(
                key,
                () -> page.getChosen() == LetterKind.RECEIPT
                        ? letters.receipt(page.getId(), content)
                        : letters.issue(command().dealingAlsoWith(also)));
        return done("issue");
    }

    private String done(String what) {
        Messages.done("letters.done." + what);
        return "/petition/letters?faces-redirect=true&id=" + page.getId() + "&kind=" + page.name(page.getChosen());
    }

    private IssueLetter command() {
        return new IssueLetter(page.getId(), page.getRow().version(), page.getChosen(), addressee, content);
    }

    public Letter getPreview() {
        return preview;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(String addressee) {
        this.addressee = addressee;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
