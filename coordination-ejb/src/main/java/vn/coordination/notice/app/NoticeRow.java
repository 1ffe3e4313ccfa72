package vn.coordination.notice.app;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice in its reader's language.
 *
 * @param path the page of what it is about, below the root of the application
 * @param readAt null while it is unread
 */
public record NoticeRow(long id, Instant toldAt, String title, String body, String path, boolean urgent, Instant readAt)
        implements Serializable {
    public boolean isUnread() {
        return readAt == null;
    }
}
