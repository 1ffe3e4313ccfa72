package vn.coordination.organisation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.organisation.Unit;
import vn.coordination.organisation.UnitProblem;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.app.FollowUnit;
import vn.coordination.organisation.app.SaveUnit;
import vn.coordination.organisation.app.UnitQueries;
import vn.coordination.organisation.app.UnitRow;
import vn.coordination.organisation.app.UnitService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** One administrative unit and, once it has ended, what it went into; a new one when no id is given. */
@Named
@ViewScoped
public class UnitPage implements Serializable {
    @Inject
    private UnitQueries units;

    @Inject
    private UnitService service;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Long id;
    private UnitForm form;
    private boolean ended;
    private Long successor;
    private List<UnitRow> districts = List.of();
    private List<UnitRow> successors = List.of();
    private List<UnitRow> later = List.of();

    /** Leads to the list when there is no such unit. */
    public String load() {
        districts = units.districts();
        if (id == null) {
            form = UnitForm.empty(city.today());
            return null;
        }
        Optional<UnitRow> row = units.unit(id);
        if (row.isEmpty()) {
            return "/administration/units?faces-redirect=true";
        }
        form = UnitForm.of(row.get(), districts);
        ended = row.get().validity().until() != null;
        if (ended) {
            successors = units.successors(id);
            later = units.begunAfter(row.get().validity().until());
        }
        return null;
    }

    public String save() {
        Optional<SaveUnit> command = form.getValidity().read().flatMap(this::sound);
        if (command.isEmpty()) {
            return null;
        }
        id = retry.call(() -> service.save(command.get()));
        Messages.done("unit.saved", form.getName());
        return again();
    }

    /** Empty, and said under the fields, when it cannot be saved so. */
    private Optional<SaveUnit> sound(Validity validity) {
        SaveUnit command = form.command(validity);
        Set<UnitProblem> problems = units.problems(command);
        problems.forEach(problem -> Messages.refuseAt(problem.field(), Messages.error("unit.problem." + problem)));
        return problems.isEmpty() ? Optional.of(command) : Optional.empty();
    }

    public String add() {
        retry.run(() -> service.follow(new FollowUnit(id, form.getVersion(), successor)));
        Messages.done("unit.followed");
        return again();
    }

    public String remove(UnitRow noted) {
        retry.run(() -> service.unfollow(new FollowUnit(id, form.getVersion(), noted.id())));
        Messages.done("unit.unfollowed");
        return again();
    }

    private String again() {
        return "/administration/unit?faces-redirect=true&id=" + id;
    }

    public UnitForm getForm() {
        return form;
    }

    /** Only of one that has ended something can be told of what came after. */
    public boolean isEnded() {
        return ended;
    }

    public List<Unit.Kind> getKinds() {
        return List.of(Unit.Kind.values());
    }

    public List<UnitRow> getDistricts() {
        return districts;
    }

    public List<UnitRow> getSuccessors() {
        return successors;
    }

    public List<UnitRow> getLater() {
        return later;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
