package vn.coordination.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.coordination.consultation.GiveOpinion;
import vn.coordination.consultation.Opinion;
import vn.coordination.consultation.app.ConsultationQueries;
import vn.coordination.consultation.app.ConsultationRow;
import vn.coordination.consultation.app.ConsultationService;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.City;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Messages;

/** One consultation: the question, the limit, what the offices say, and what it comes to. */
@Named
@ViewScoped
public class ConsultationPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationQueries consultations;

    @Inject
    private ConsultationService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private long id;
    private ConsultationRow row;
    private Actor who;
    private Opinion opinion;
    private String comments;
    private String synthesis;

    /** Leads to the list when there is nothing for this reader. */
    public String load() {
        who = actor.get();
        Optional<ConsultationRow> found = consultations.consultation(actor.scope(), id);
        if (found.isEmpty()) {
            return "/regulation/versions?faces-redirect=true";
        }
        row = found.get();
        return null;
    }

    public String reply() {
        retry.run(() -> service.reply(new GiveOpinion(id, opinion, comments == null ? "" : comments)));
        Messages.done("consultation.replied");
        return here();
    }

    public String synthesise() {
        retry.run(() -> service.synthesise(id, synthesis));
        Messages.done("consultation.done");
        return here();
    }

    private String here() {
        return "/regulation/consultation?faces-redirect=true&id=" + id;
    }

    /** Whether this reader may be the one who speaks; whether he has the mandate the service knows. */
    public boolean isAsked() {
        return row.sent()
                && who.hasAny(Role.CHIEF, Role.DEPUTY_CHIEF)
                && row.offices().stream().anyMatch(asked -> asked.office() == who.office());
    }

    public boolean isToBeSynthesised() {
        return row.sent()
                && row.complete()
                && who.isOf(row.lead())
                && who.hasAny(Role.REGULATION_SECRETARY, Role.CHIEF, Role.DEPUTY_CHIEF);
    }

    public String look(Opinion said) {
        if (said == null) {
            return "near";
        }
        return switch (said) {
            case AGREED, AGREED_WITH_COMMENTS -> "confirmed";
            case SILENT -> "reserved";
            case DISAGREED -> "breach";
        };
    }

    /** A limit in days ends with its last day. */
    public String lastDay(Instant due) {
        return Formats.date(due.minusNanos(1).atZone(City.ZONE).toLocalDate());
    }

    /** What somebody may say. */
    public List<Opinion> getOpinions() {
        return Stream.of(Opinion.values())
                .filter(each -> each != Opinion.SILENT)
                .toList();
    }

    public ConsultationRow getRow() {
        return row;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public String getComments() {
        return comments;
    }

    public void setComments(String comments) {
        this.comments = comments;
    }

    public String getSynthesis() {
        return synthesis;
    }

    public void setSynthesis(String synthesis) {
        this.synthesis = synthesis;
    }
}
