package vn.coordination.conference.paper.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.coordination.conference.paper.PaperDates;
import vn.coordination.conference.paper.PaperVersion;

/** Makes rows of versions: which came late, which was sent, which the reader has opened. */
record VersionRows(PaperDates dates, Map<Long, String> names, Set<Long> read) {
    /** @param versions of one paper, the newest first */
    List<PaperRow.Version> of(List<PaperVersion> versions) {
        PaperVersion sent = versions.stream()
                .filter(version -> dates.issued()
                        .filter(issued -> !version.at().isAfter(issued))
                        .isPresent())
                .findFirst()
                .orElse(null);
        return versions.stream().map(version -> row(version, version == sent)).toList();
    }

    private PaperRow.Version row(PaperVersion version, boolean locked) {
        Instant at = version.at();
        return new PaperRow.Version(
                version.number(),
                version.mark(),
                PaperQueries.file(version.content()),
                version.summary().map(PaperQueries::file).orElse(null),
                names.get(version.person()),
                at,
                dates.late(at),
                locked,
                read.contains(version.id()));
    }
}
