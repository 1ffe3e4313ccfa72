package vn.coordination.logistics.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.coordination.conference.paper.web.DossierPart;
import vn.coordination.conference.paper.web.DossierTable;
import vn.coordination.identity.Scope;
import vn.coordination.logistics.app.OrderQueries;
import vn.coordination.logistics.app.OrderRow;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.web.BreachSentences;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.Texts;

/** The orders of a conference in its dossier. */
@ApplicationScoped
public class DossierOrders implements DossierPart {
    private OrderQueries orders;

    protected DossierOrders() {}

    @Inject
    DossierOrders(OrderQueries orders) {
        this.orders = orders;
    }

    @Override
    public DossierTable table(Scope scope, long conference, Locale locale) {
        List<String> head = Stream.of(
                        "order.what",
                        "order.quantity",
                        "order.details",
                        "conference.when",
                        "order.serves",
                        "order.by",
                        "conference.state",
                        "order.lateReason",
                        "order.reason")
                .map(key -> Texts.text(locale, key))
                .toList();
        List<OrderRow> rows = orders.of(scope, conference);
        return new DossierTable("orders", Texts.text(locale, "orders.title"), head, table -> {
            for (OrderRow row : rows) {
                table.row(cells(row, locale));
            }
        });
    }

    private static List<?> cells(OrderRow row, Locale locale) {
        String kind = BreachSentences.termAlone("service." + row.kind(), locale);
        return List.of(
                row.equipment() == null ? kind : kind + ": " + row.equipment(),
                row.quantity(),
                row.details(),
                Formats.date(row.hours().day()) + " " + row.hours().starts() + "–"
                        + row.hours().ends(),
                office(row.office(), locale),
                office(row.orderedBy(), locale),
                BreachSentences.termAlone("order." + row.state(), locale),
                row.lateReason(),
                row.reason());
    }

    private static String office(Office office, Locale locale) {
        return Texts.text(locale, "office." + office.code() + ".short");
    }
}
