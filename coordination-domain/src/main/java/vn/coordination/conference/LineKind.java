package vn.coordination.conference;

/** What has to be prepared for a conference (MT-05). */
public enum LineKind {
    CONTENT,
    INVITATIONS,
    PAPERS,
    ROOM,
    RECEPTION,
    IT,
    SECURITY,
    PRESS
}
