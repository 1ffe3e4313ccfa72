package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.BookPeriod;
import vn.coordination.petition.app.BalanceQueries;
import vn.coordination.petition.app.BalanceRow;
import vn.coordination.shared.web.CityDate;

/** The balance of the book of petitions in a period, this month unless the address says otherwise. */
@Named
@RequestScoped
public class BookPage {
    private static final int WHOLE = 100;

    @Inject
    private BalanceQueries balances;

    @Inject
    private CurrentActor actor;

    @Inject
    private CityDate city;

    private String from;
    private String to;
    private boolean wrong;
    private List<BalanceRow> lines = List.of();

    public void load() {
        LocalDate today = city.today();
        from = given(from) ? from : today.withDayOfMonth(1).toString();
        to = given(to) ? to : today.toString();
        try {
            lines = balances.balance(actor.scope(), new BookPeriod(LocalDate.parse(from), LocalDate.parse(to)));
        } catch (DateTimeException | IllegalArgumentException notAPeriod) {
            wrong = true;
        }
    }

    private static boolean given(String typed) {
        return typed != null && !typed.isBlank();
    }

    public BalanceRow getSum() {
        return lines.stream().reduce(new BalanceRow(null, 0, 0, 0, 0), BalanceRow::plus);
    }

    /** Length of a bar, in hundredths of the longest. */
    public long width(long count) {
        long longest = lines.stream()
                .mapToLong(line -> Math.max(line.processed(), line.carried()))
                .max()
                .orElse(0);
        return longest == 0 ? 0 : count * WHOLE / longest;
    }

    public List<BalanceRow> getLines() {
        return lines;
    }

    public boolean isWrong() {
        return wrong;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
