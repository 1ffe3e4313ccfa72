package vn.coordination.report.web;

import jakarta.ws.rs.BadRequestException;
import java.time.DateTimeException;
import java.time.LocalDate;
import vn.coordination.report.ReportPeriod;

/** Reads periods out of an address. */
final class ReportAddress {
    private ReportAddress() {}

    static ReportPeriod period(String from, String to) {
        try {
            return new ReportPeriod(LocalDate.parse(from), LocalDate.parse(to));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException wrong) {
            throw new BadRequestException("a period is from=YYYY-MM-DD and to=YYYY-MM-DD", wrong);
        }
    }

    /** Null where the address names none. */
    static ReportPeriod optional(String from, String to) {
        return from == null && to == null ? null : period(from, to);
    }
}
