package vn.coordination.petition.web;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.coordination.petition.BookPeriod;

/** Reads a period out of an address. */
final class Periods {
    private Periods() {}

    static BookPeriod parse(String from, String to) {
        try {
            return new BookPeriod(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException wrong) {
            throw new BadRequestException("a period is from=YYYY-MM-DD and to=YYYY-MM-DD", wrong);
        }
    }
}
