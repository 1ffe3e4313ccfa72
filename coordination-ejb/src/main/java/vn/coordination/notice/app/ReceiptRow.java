package vn.coordination.notice.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.notice.Receipt;
import vn.coordination.organisation.Office;

/** One person who was told, and whether that was read; with the number to ring. */
public record ReceiptRow(
        long person, String name, Office office, String phone, Instant toldAt, Instant readAt, Receipt receipt)
        implements Serializable {}
