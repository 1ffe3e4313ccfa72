package vn.coordination.coordination.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.coordination.ShortcomingKind;
import vn.coordination.organisation.Office;

/** An office did not coordinate, as another told it. */
public record ShortcomingRow(
        long id,
        Office office,
        Office toldByOffice,
        String toldBy,
        ShortcomingKind kind,
        int area,
        LocalDate day,
        String matter,
        String reason,
        Instant toldAt)
        implements Serializable {}
