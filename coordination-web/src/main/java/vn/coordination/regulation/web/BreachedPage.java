package vn.coordination.regulation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.regulation.app.BreachQueries;
import vn.coordination.regulation.app.BreachedRow;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Ruling;
import vn.coordination.rule.app.StoredRulings;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Language;

/** How often one entry was broken in a period, the newest first. */
@Named
@RequestScoped
public class BreachedPage {
    private static final int MOST = 200;

    @Inject
    private BreachQueries breaches;

    @Inject
    private BreachSentences sentences;

    @Inject
    private CurrentActor actor;

    @Inject
    private Language language;

    @Inject
    private CityDate city;

    private String code;
    private LocalDate since;
    private LocalDate until;
    private RuleCode entry;
    private List<BreachedLine> lines = List.of();

    /** Leads back to the regulation when there is no such entry. */
    public String load() {
        entry = Stream.of(RuleCode.values())
                .filter(each -> each.printed().equals(code))
                .findFirst()
                .orElse(null);
        if (entry == null) {
            return "/regulation/articles?faces-redirect=true";
        }
        until = until == null ? city.today() : until;
        since = since == null ? until.minusYears(1) : since;
        lines = breaches.list(actor.scope(), entry, since, until, MOST).stream()
                .map(this::line)
                .toList();
        return null;
    }

    private BreachedLine line(BreachedRow row) {
        boolean slot = row.subject().type().equals("Slot") && !row.rulings().isEmpty();
        return new BreachedLine(
                row.at(),
                row.office(),
                row.refused(),
                slot && !row.subject().id().isEmpty() ? row.subject().id() : null,
                row.rulings().isEmpty() ? List.of() : told(row.rulings()));
    }

    private List<String> told(String rulings) {
        List<Breach> ofEntry = StoredRulings.read(rulings).stream()
                .flatMap(BreachedPage::breach)
                .filter(breach -> breach.code() == entry)
                .toList();
        return sentences.rows(ofEntry, language.getLocale()).stream()
                .map(BreachRow::sentence)
                .toList();
    }

    private static Stream<Breach> breach(Ruling ruling) {
        if (ruling instanceof Ruling.Broken broken) {
            return Stream.of(broken.breach());
        }
        return ruling instanceof Ruling.Waived waived ? Stream.of(waived.breach()) : Stream.empty();
    }

    public String getTitle() {
        return CatalogueTexts.title(entry, language.getLocale());
    }

    public List<BreachedLine> getLines() {
        return lines;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
}
