package vn.coordination.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.coordination.organisation.Text;
import vn.coordination.organisation.app.UnitQueries;
import vn.coordination.organisation.app.UnitRow;
import vn.coordination.shared.web.CityDate;

/** The administrative units as they were on a day. */
@Named
@RequestScoped
public class UnitsPage {
    @Inject
    private UnitQueries units;

    @Inject
    private CityDate city;

    private LocalDate day;
    private String words;
    private List<UnitRow> rows = List.of();
    private Map<String, String> districts = Map.of();

    public void load() {
        if (day == null) {
            day = city.today();
        }
        List<UnitRow> all = units.units(day);
        String wanted = Text.folded(words);
        districts = all.stream()
                .filter(unit -> unit.kind().district())
                .collect(Collectors.toMap(UnitRow::code, UnitRow::name));
        rows = all.stream()
                .filter(unit -> Text.folded(unit.code() + " " + unit.name()).contains(wanted))
                .toList();
    }

    public String district(UnitRow unit) {
        return unit.parentCode() == null ? "" : districts.get(unit.parentCode());
    }

    public List<UnitRow> getRows() {
        return rows;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
