package vn.coordination.notice.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.organisation.Office;

/**
 * One person who was told, and whether that was read; with the number to ring.
 *
 * @param key which sentence it was, since a subject may be told of more than once
 * @param readAt null while it is unread
 */
public record ReceiptRow(
        long person, String name, Office office, String phone, String key, Instant toldAt, Instant readAt)
        implements Serializable {}
