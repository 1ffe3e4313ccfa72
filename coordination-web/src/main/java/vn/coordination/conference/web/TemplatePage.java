package vn.coordination.conference.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.app.TemplateQueries;
import vn.coordination.conference.app.TemplateView;
import vn.coordination.identity.app.CurrentActor;

/** What a conference of the chosen kind on the chosen day would begin with, seen before it is planned. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TemplateQueries templates;

    @Inject
    private CurrentActor actor;

    private List<ConferenceKind> kinds;
    private ConferenceKind kind = ConferenceForm.USUAL;
    private LocalDate day;
    private TemplateView template;

    @PostConstruct
    void read() {
        kinds = templates.kinds(actor.scope());
        show();
    }

    public void choose(ConferenceKind chosen) {
        kind = chosen;
        show();
    }

    public void on(LocalDate first) {
        day = first;
        show();
    }

    private void show() {
        template = templates.template(actor.scope(), kind, day);
    }

    /** Those that one's own office may lead. */
    public List<ConferenceKind> getKinds() {
        return kinds;
    }

    public TemplateView getTemplate() {
        return template;
    }
}
