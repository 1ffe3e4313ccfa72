package vn.coordination.coordination.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.coordination.coordination.ShortcomingKind;
import vn.coordination.coordination.app.AreaRow;
import vn.coordination.coordination.app.CoordinationQueries;
import vn.coordination.coordination.app.ShortcomingRow;
import vn.coordination.coordination.app.ShortcomingService;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** Where an office refused or failed to coordinate (CM-07): the list the review of the regulation looks at. */
@Named
@ViewScoped
public class ShortcomingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CoordinationQueries coordination;

    @Inject
    private ShortcomingService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    @Inject
    private Retry retry;

    private LocalDate since;
    private LocalDate until;
    private List<ShortcomingRow> rows = List.of();
    private List<AreaRow> areas = List.of();
    private ShortcomingForm form;

    /** Without a question: the year up to today, which the yearly review covers. */
    public void load() {
        until = until == null ? city.today() : until;
        since = since == null ? until.minusYears(1).plusDays(1) : since;
        rows = coordination.shortcomings(actor.scope(), since, until);
        areas = coordination.areas(actor.scope());
        form = new ShortcomingForm(city.today());
    }

    public String tell() {
        retry.call(() -> service.tell(form.command()));
        Messages.done("shortcomings.told");
        return "/regulation/shortcomings?faces-redirect=true";
    }

    /** What the service would refuse for the reader's role is not offered. */
    public boolean isTeller() {
        return actor.get()
                .hasAny(
                        Role.CHIEF,
                        Role.DEPUTY_CHIEF,
                        Role.DIVISION_HEAD,
                        Role.SCHEDULE_COORDINATOR,
                        Role.REGULATION_SECRETARY);
    }

    public List<Office> getOffices() {
        return List.of(Office.values());
    }

    public List<ShortcomingKind> getKinds() {
        return List.of(ShortcomingKind.values());
    }

    public List<AreaRow> getAreas() {
        return areas;
    }

    /** With its number, as it is chosen; the number alone when no version in force has it any more. */
    public String areaName(int number, Locale locale) {
        return areas.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .map(each -> number + ". " + each.names().in(locale))
                .orElse(Integer.toString(number));
    }

    public List<ShortcomingRow> getRows() {
        return rows;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public ShortcomingForm getForm() {
        return form;
    }
}
