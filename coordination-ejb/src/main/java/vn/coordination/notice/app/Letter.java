package vn.coordination.notice.app;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One mail as it goes out. */
public record Letter(
        long id,
        UUID messageId,
        String recipient,
        String address,
        Locale language,
        String title,
        String body,
        String link,
        Instant date) {}
