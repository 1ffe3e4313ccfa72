package vn.coordination.regulation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.EnterValue;
import vn.coordination.regulation.app.ParameterService;
import vn.coordination.regulation.app.RegulationQueries;
import vn.coordination.regulation.app.ValueRow;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Messages;

/** One number: all its values, and a new one where the law sets it. */
@Named
@ViewScoped
public class ParameterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RegulationQueries regulation;

    @Inject
    private ParameterService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private String key;
    private NumberLine line;
    private ValueForm form;

    /** Leads to the list when there is no such number. */
    public String load() {
        Optional<ParameterKey> known = Stream.of(ParameterKey.values())
                .filter(each -> each.name().equals(key))
                .findFirst();
        if (known.isEmpty()) {
            return "/regulation/parameters?faces-redirect=true";
        }
        List<ValueRow> values = regulation.values(actor.scope(), known.get());
        ValueRow last = values.get(values.size() - 1);
        line = NumberLine.of(known.get(), values, city.today(), language.getLocale());
        form = new ValueForm(known.get(), last.value().unit(), last.version());
        return null;
    }

    public String enter() {
        Optional<EnterValue> command = form.command();
        if (command.isEmpty()) {
            return null;
        }
        retry.run(() -> service.enter(command.get()));
        Messages.done("parameter.entered", Formats.date(command.get().since()));
        return "/regulation/parameter?faces-redirect=true&key=" + key;
    }

    /** Whether this reader enters values of this number. */
    public boolean isOpen() {
        return line.statutory() && actor.get().has(Role.REGULATION_SECRETARY);
    }

    public String getTitle() {
        return CatalogueTexts.title(line.key().code(), language.getLocale());
    }

    public Set<ParameterUnit> getUnits() {
        return line.key().units();
    }

    public NumberLine getLine() {
        return line;
    }

    public ValueForm getForm() {
        return form;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
