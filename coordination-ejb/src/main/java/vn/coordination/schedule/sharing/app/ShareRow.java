package vn.coordination.schedule.sharing.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.organisation.Office;

/**
 * A draft that one office shared with another.
 *
 * @param title empty when the reader may not open what is secret
 * @param by name of who shared it
 */
public record ShareRow(
        long slot,
        int version,
        String title,
        LocalDate day,
        LocalTime starts,
        Office owner,
        Office with,
        Instant since,
        String by)
        implements Serializable {}
