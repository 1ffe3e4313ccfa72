package vn.coordination.petition.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.BookPeriod;
import vn.coordination.petition.counted.app.BalanceQueries;
import vn.coordination.petition.counted.app.BalanceRow;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** The balance of the book of petitions in a period, this month unless the address says otherwise. */
@Named
@ViewScoped
public class BookPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "period";
    private static final int WHOLE = 100;

    @Inject
    private transient BalanceQueries balances;

    @Inject
    private transient CurrentActor actor;

    @Inject
    private CityDate city;

    private LocalDate from;
    private LocalDate to;
    private List<BalanceRow> lines = List.of();

    /** Before the first drawing; what the address asks for and cannot be is told at its field. */
    public void load() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            return;
        }
        Messages.moveFromAddressTo(FORM);
        LocalDate today = city.today();
        from = from == null ? today.withDayOfMonth(1) : from;
        to = to == null ? today : to;
        if (!faces.isValidationFailed() && inOrder()) {
            lines = balances.balance(actor.scope(), new BookPeriod(from, to));
        }
    }

    private boolean inOrder() {
        if (from != null && to != null && !to.isBefore(from)) {
            return true;
        }
        FacesContext.getCurrentInstance().addMessage(FORM + ":to", Messages.error("book.wrong"));
        return false;
    }

    public String show() {
        return inOrder() ? "/petition/book?faces-redirect=true&includeViewParams=true" : null;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
