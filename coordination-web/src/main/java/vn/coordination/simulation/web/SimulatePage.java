package vn.coordination.simulation.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.rule.Authority;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;
import vn.coordination.simulation.app.SimulationQueries;
import vn.coordination.simulation.app.SimulationRow;
import vn.coordination.simulation.app.SimulationService;

/** The workbench: values left, a period, a run, and what it found. Who only reads sees the runs that are kept. */
@Named
@ViewScoped
public class SimulatePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/regulation/simulate?faces-redirect=true";

    @Inject
    private SimulationQueries queries;

    @Inject
    private SimulationService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    @Inject
    private Language language;

    private String values;
    private Long run;
    private SimulateForm form;
    private RunSheet sheet;
    private List<SimulationRow> kept = List.of();
    private Actor who;

    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        who = actor.get();
        form = new SimulateForm(TriedValues.parse(values), city.today());
        read();
    }

    /** Asked for again and again while a run goes on; the list last, so that it never shows as running what has ended. */
    public void read() {
        sheet = (run == null ? queries.last(Scope.of(who), who.account()) : queries.run(Scope.of(who), run))
                .map(found -> new RunSheet(found, language.getLocale()))
                .orElse(null);
        kept = queries.all(Scope.of(who));
    }

    public void add() {
        if (!form.add()) {
            Messages.refuseAt("amount", Messages.error("parameter.amount.wrong"));
        }
    }

    public void remove(TriedValue tried) {
        form.remove(tried.key());
    }

    public String begin() {
        if (form.isEmpty()) {
            Messages.refuse(Messages.error("simulate.values.missing"));
            return null;
        }
        if (!form.isInOrder()) {
            Messages.refuseAt("until", Messages.error("simulate.until.early"));
            return null;
        }
        retry.run(() -> service.begin(form.command()));
        return PAGE + "&values=" + TriedValues.format(form.values()).replace(' ', '+');
    }

    public void cancel() {
        retry.run(service::cancel);
        read();
    }

    /** Who else may only read. */
    public boolean isSecretary() {
        return who.has(Role.REGULATION_SECRETARY);
    }

    /** Whether the run on the page is the reader's own, who may stop it. */
    public boolean isOwn() {
        return sheet != null && sheet.row().account() == who.account();
    }

    /** Every number by what it is for; those of the regulation itself first, which alone a version may change. */
    public Map<String, ParameterKey> getKeys() {
        Map<String, ParameterKey> keys = new LinkedHashMap<>();
        for (Authority authority : List.of(Authority.REGULATION, Authority.STATUTE)) {
            Stream.of(ParameterKey.values())
                    .filter(key -> key.authority() == authority)
                    .forEach(key -> keys.put(TriedValue.name(key, language.getLocale()), key));
        }
        return keys;
    }

    public ParameterUnit[] getUnits() {
        return ParameterUnit.values();
    }

    public List<TriedValue> getTried() {
        return form.tried(language.getLocale());
    }

    public List<SimulationRow> getKept() {
        return kept;
    }

    public RunSheet getSheet() {
        return sheet;
    }

    public SimulateForm getForm() {
        return form;
    }

    public String getValues() {
        return values;
    }

    public void setValues(String values) {
        this.values = values;
    }

    public Long getRun() {
        return run;
    }

    public void setRun(Long run) {
        this.run = run;
    }
}
