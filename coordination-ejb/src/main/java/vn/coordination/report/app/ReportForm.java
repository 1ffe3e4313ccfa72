package vn.coordination.report.app;

import java.util.Optional;
import java.util.stream.Stream;

/** The files in which a report is handed out. */
public enum ReportForm {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String type;

    ReportForm(String type) {
        this.type = type;
    }

    public static Optional<ReportForm> named(String name) {
        return Stream.of(values())
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public String type() {
        return type;
    }
}
