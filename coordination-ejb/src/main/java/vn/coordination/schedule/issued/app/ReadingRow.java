package vn.coordination.schedule.issued.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.notice.Receipt;
import vn.coordination.notice.app.ReceiptRow;

/**
 * One person who was told of a slot, and whether that was read in time.
 *
 * @param due when it must have been read; null = nothing of a change
 */
public record ReadingRow(ReceiptRow told, Instant due, Receipt receipt) implements Serializable {}
