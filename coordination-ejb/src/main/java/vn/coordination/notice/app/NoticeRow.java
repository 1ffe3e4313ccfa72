package vn.coordination.notice.app;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice in its reader's language.
 *
 * @param readAt null while it is unread
 */
public record NoticeRow(long id, Instant toldAt, String title, String body, boolean urgent, Instant readAt)
        implements Serializable {
    public boolean isUnread() {
        return readAt == null;
    }
}
