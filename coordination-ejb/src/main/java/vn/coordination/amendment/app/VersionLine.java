package vn.coordination.amendment.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.amendment.VersionState;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;

/**
 * A version of the regulation with where it stands today.
 *
 * @param until last day in force; null = until replaced
 * @param consultation the last one about it; null = none yet
 * @param synthesised whether the chiefs may sign as far as the consultation goes
 * @param hash of what it says now
 * @param signatures that stand under exactly that
 * @param voided how many once given no longer count
 * @param version as its reader sees it
 */
public record VersionLine(
        long id,
        int number,
        Names names,
        VersionState state,
        LocalDate since,
        LocalDate until,
        Long consultation,
        boolean synthesised,
        String hash,
        List<SignatureRow> signatures,
        long voided,
        int version)
        implements Serializable {
    public VersionLine {
        signatures = List.copyOf(signatures);
    }

    /** @param actingFor name of the chief in whose place; null for the chief himself */
    public record SignatureRow(Office office, String person, String actingFor, Instant at) implements Serializable {}

    public boolean draft() {
        return state == VersionState.DRAFT;
    }

    public boolean consulted() {
        return state == VersionState.CONSULTED;
    }
}
