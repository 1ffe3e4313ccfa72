package vn.coordination.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.BodyQueries;
import vn.coordination.organisation.app.BodyRow;
import vn.coordination.organisation.app.BodyService;
import vn.coordination.organisation.app.MemberRow;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** One body: its names, its default precedence and who sits in it; a new one when no id is given. */
@Named
@ViewScoped
public class BodyPage implements Serializable {
    @Inject
    private BodyQueries bodies;

    @Inject
    private BodyService service;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Long id;
    private BodyForm form;
    private SeatForm seat;
    private List<MemberRow> members = List.of();

    /** Leads to the list when there is no such body. */
    public String load() {
        if (id == null) {
            form = BodyForm.empty(city.today());
            return null;
        }
        Optional<BodyRow> row = bodies.body(id);
        if (row.isEmpty()) {
            return "/administration/bodies?faces-redirect=true";
        }
        form = BodyForm.of(row.get());
        seat = new SeatForm(city.today());
        members = bodies.members(id, city.today());
        return null;
    }

    public String save() {
        Optional<Validity> validity = form.getValidity().read();
        if (validity.isEmpty()) {
            return null;
        }
        long saved = retry.call(() -> service.save(form.command(validity.get())));
        Messages.done("body.saved");
        return id == null
                ? "/administration/body?faces-redirect=true&id=" + saved
                : "/administration/bodies?faces-redirect=true";
    }

    public String add() {
        retry.run(() -> service.seat(seat.command(id)));
        Messages.done("body.seated");
        return again();
    }

    /** Yesterday was the member's last day. */
    public String remove(MemberRow member) {
        retry.run(
                () -> service.unseat(member.id(), member.version(), city.today().minusDays(1)));
        Messages.done("body.unseated");
        return again();
    }

    private String again() {
        return "/administration/body?faces-redirect=true&id=" + id;
    }

    public BodyForm getForm() {
        return form;
    }

    public SeatForm getSeat() {
        return seat;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
