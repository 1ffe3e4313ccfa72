package vn.coordination.breach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.breach.app.RegisterFilter;
import vn.coordination.breach.app.RegisterQueries;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Language;

/** The breaches of a month; the whole question stands in the address. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    private RegisterQueries register;

    @Inject
    private RegisterLines words;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    @Inject
    private Language language;

    private String typedMonth;
    private String office;
    private String code;
    private Month month;
    private List<RegisterLine> lines = List.of();

    public void load() {
        month = Month.of(typedMonth, city.today());
        RegisterFilter filter = new RegisterFilter(month.value(), wantedOffice(), wantedCode());
        lines = words.of(register.list(actor.scope(), filter), language.getLocale());
    }

    private Office wantedOffice() {
        return Stream.of(Office.values())
                .filter(each -> each.code().equals(office))
                .findFirst()
                .orElse(null);
    }

    private RuleCode wantedCode() {
        return Stream.of(RuleCode.values())
                .filter(each -> code != null && each.printed().equalsIgnoreCase(code.strip()))
                .findFirst()
                .orElse(null);
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return lines.size() == RegisterQueries.MOST;
    }

    public List<String> getOffices() {
        return Stream.of(Office.values()).map(Office::code).toList();
    }

    public List<Month> getMonths() {
        return Month.offered(city.today(), month);
    }

    public Month getMonth() {
        return month;
    }

    public List<RegisterLine> getLines() {
        return lines;
    }

    public String getTypedMonth() {
        return typedMonth;
    }

    public void setTypedMonth(String typedMonth) {
        this.typedMonth = typedMonth;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
