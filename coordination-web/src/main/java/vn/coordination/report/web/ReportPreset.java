package vn.coordination.report.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.coordination.report.CutOff;
import vn.coordination.report.ReportPeriod;

/**
 * A period that is asked for often.
 *
 * @param key of its name
 */
public record ReportPreset(String key, ReportPeriod period) implements Serializable {
    /** Those of the conference of the three offices of 19 September 2024. */
    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 6, 30);

    private static final List<ReportPreset> CONFERENCE_OF_2024 = List.of(
            new ReportPreset("sittings", new ReportPeriod(LocalDate.of(2023, 1, 1), END_OF_2024)),
            new ReportPreset("online", new ReportPeriod(LocalDate.of(2022, 10, 3), END_OF_2024)),
            new ReportPreset("petitions", new ReportPeriod(LocalDate.of(2022, 10, 1), END_OF_2024)));

    static List<ReportPreset> all(Map<CutOff, List<ReportPeriod>> periods) {
        List<ReportPreset> all = new ArrayList<>();
        periods.forEach((kind, found) -> {
            all.add(new ReportPreset(kind + ".now", found.get(0)));
            all.add(new ReportPreset(kind + ".before", found.get(1)));
        });
        all.addAll(CONFERENCE_OF_2024);
        return all;
    }
}
