package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.amendment.RegulationVersion;
import vn.coordination.amendment.Signature;
import vn.coordination.consultation.app.Consultations;
import vn.coordination.organisation.app.PeopleQueries;
import vn.coordination.shared.City;

/** Makes the rows of versions: with where they stand today, and the signatures that count. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VersionLines {
    private final AmendmentRepository records;
    private final DraftContent content;
    private final Consultations consultations;
    private final PeopleQueries people;
    private final Clock clock;

    protected VersionLines() {
        this(null, null, null, null, null);
    }

    @Inject
    VersionLines(
            AmendmentRepository records,
            DraftContent content,
            Consultations consultations,
            PeopleQueries people,
            Clock clock) {
        this.records = records;
        this.content = content;
        this.consultations = consultations;
        this.people = people;
        this.clock = clock;
    }

    VersionLine of(RegulationVersion version) {
        String hash = content.hash(version);
        List<Signature> all = records.signatures(version.id());
        List<Signature> counting =
                all.stream().filter(signature -> signature.counts(hash)).toList();
        return new VersionLine(
                version.id(),
                version.number(),
                version.names(),
                version.on(LocalDate.now(clock.withZone(City.ZONE))),
                version.validFrom(),
                version.lastDay(),
                version.consultation(),
                Optional.ofNullable(version.consultation())
                        .map(consultations::isSynthesised)
                        .orElse(false),
                hash,
                rows(counting),
                all.size() - counting.size(),
                version.version());
    }

    private List<VersionLine.SignatureRow> rows(List<Signature> signatures) {
        Set<Long> persons = new TreeSet<>();
        for (Signature signature : signatures) {
            persons.add(signature.person());
            Optional.ofNullable(signature.actingFor()).ifPresent(persons::add);
        }
        Map<Long, String> names = people.names(persons);
        return signatures.stream()
                .map(signature -> new VersionLine.SignatureRow(
                        signature.office(),
                        names.get(signature.person()),
                        signature.actingFor() == null ? null : names.get(signature.actingFor()),
                        signature.at()))
                .toList();
    }
}
