package vn.coordination.conference.point.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.point.app.PointImportService;
import vn.coordination.conference.point.imports.PointReading;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;
import vn.coordination.shared.web.SentFile;

/** The points of a conference from a file: every line shown with what it would do, entered only when accepted. */
@Named
@ViewScoped
public class PointsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PointImportService imports;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    private final SentFile file = new SentFile();
    private PointSheet sheet;

    /** A file that cannot be read changes nothing: what was read before stays. */
    public void check(PointBoardPage page) throws IOException {
        byte[] sent = file.read().orElse(null);
        if (sent == null) {
            return;
        }
        PointSentences sentences = new PointSentences(language.getLocale());
        PointReading reading = imports.preview(page.getId(), sent);
        if (reading instanceof PointReading.Refused refused) {
            String sentence = sentences.of(refused.problem());
            Messages.refuseAt("file", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
            return;
        }
        file.keep(sent);
        sheet = sentences.sheet(file.name(), (PointReading.Table) reading);
    }

    public String accept(PointBoardPage page) {
        ActOn command = new ActOn(page.getId(), page.getView().version(), null, null);
        long entered = retry.once(file.key(), () -> imports.accept(command, file.kept()));
        Messages.done("points.accepted", entered);
        return "/conference/board?faces-redirect=true&id=" + page.getId();
    }

    public int getMostBytes() {
        return imports.limits().bytes();
    }

    public SentFile getFile() {
        return file;
    }

    public PointSheet getSheet() {
        return sheet;
    }
}
