package vn.coordination.conference.delegate.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.delegate.app.DelegateImportService;
import vn.coordination.conference.delegate.app.DelegateTally;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;
import vn.coordination.shared.web.SentFile;

/** The delegates of a conference from a file: every line shown with what it would do, entered only when accepted. */
@Named
@ViewScoped
public class DelegateFilePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegateImportService imports;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    private final SentFile file = new SentFile();
    private DelegateSheet sheet;

    /** A file that cannot be read changes nothing: what was read before stays. */
    public void check(DelegatesPage page) throws IOException {
        byte[] sent = file.read().orElse(null);
        if (sent == null) {
            return;
        }
        DelegateSentences sentences = new DelegateSentences(language.getLocale());
        DelegateTally tally = imports.preview(page.getId(), sent);
        if (tally.problem() != null) {
            String sentence = sentences.of(tally.problem());
            Messages.refuseAt("file", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        file.keep(sent);
        sheet = sentences.sheet(file.name(), tally);
    }

    public String accept(DelegatesPage page) {
        ActOn command = new ActOn(page.getId(), page.getView().version(), null, null);
        long entered = retry.once(file.key(), () -> imports.accept(command, file.kept()));
        Messages.done("delegates.accepted", entered);
        return "/conference/delegates?faces-redirect=true&id=" + page.getId();
    }

    public int getMostBytes() {
        return imports.limits().bytes();
    }

    public SentFile getFile() {
        return file;
    }

    public DelegateSheet getSheet() {
        return sheet;
    }
}
