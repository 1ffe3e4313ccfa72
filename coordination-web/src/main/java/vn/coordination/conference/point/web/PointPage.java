package vn.coordination.conference.point.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.coordination.conference.point.app.PointEventQueries;
import vn.coordination.conference.point.app.PointEventRow;
import vn.coordination.conference.point.app.PointQueries;
import vn.coordination.conference.point.app.PointService;
import vn.coordination.conference.point.app.PointView;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** One point of a conference: described anew while the conference is coming, and what happened to it. */
@Named
@ViewScoped
public class PointPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PointQueries points;

    @Inject
    private PointEventQueries events;

    @Inject
    private PointService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private final PointForm form = new PointForm();
    private long point;
    private PointView view;
    private List<PointEventRow> history = List.of();

    /** @param conference of the same address, loaded before */
    public void load(PointBoardPage conference) {
        Scope scope = Scope.of(actor.get());
        view = points.point(scope, conference.getId(), point).orElse(null);
        if (view != null) {
            form.show(view);
            history = events.history(scope, conference.getId(), point);
        }
    }

    public String save(PointBoardPage conference) {
        retry.call(() -> service.describe(form.of(conference.getId(), view)));
        Messages.done("point.saved", view.row().code());
        return "/conference/point?faces-redirect=true&id=" + conference.getId() + "&point=" + point;
    }

    /** State as colour and word. */
    public BoardPoint drawn(Locale locale) {
        return BoardPoint.of(view.row(), "", locale);
    }

    public PointForm getForm() {
        return form;
    }

    public PointView getView() {
        return view;
    }

    public List<PointEventRow> getHistory() {
        return history;
    }

    public long getPoint() {
        return point;
    }

    public void setPoint(long point) {
        this.point = point;
    }
}
