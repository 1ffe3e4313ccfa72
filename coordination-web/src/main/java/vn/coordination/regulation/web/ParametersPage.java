package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Text;
import vn.coordination.regulation.app.RegulationQueries;
import vn.coordination.regulation.app.ValueRow;
import vn.coordination.rule.Authority;
import vn.coordination.rule.ParameterKey;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Language;

/** All numbers of the regulation as they stand on a date. */
@Named
@RequestScoped
public class ParametersPage {
    @Inject
    private RegulationQueries regulation;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private CityDate city;

    private LocalDate date;
    private String words;
    private Authority authority;
    private List<NumberLine> rows = List.of();

    public void load() {
        date = date == null ? city.today() : date;
        Map<ParameterKey, List<ValueRow>> values = regulation.values(actor.scope());
        rows = Stream.of(ParameterKey.values())
                .filter(key -> authority == null || key.authority() == authority)
                .map(key -> NumberLine.of(key, values.getOrDefault(key, List.of()), date, language.getLocale()))
                .filter(this::isWanted)
                .toList();
    }

    private boolean isWanted(NumberLine line) {
        return Text.folded(line.key().code() + " " + title(line) + " " + line.name())
                .contains(Text.folded(words));
    }

    public String title(NumberLine line) {
        return CatalogueTexts.title(line.key().code(), language.getLocale());
    }

    public List<Authority> getAuthorities() {
        return List.of(Authority.values());
    }

    public List<NumberLine> getRows() {
        return rows;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public Authority getAuthority() {
        return authority;
    }

    public void setAuthority(Authority authority) {
        this.authority = authority;
    }
}
