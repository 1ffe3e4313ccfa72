package vn.coordination.conference.paper.app;

import vn.coordination.document.FileType;

/** What a file of a version holds, for the one answer in which it is asked for. Never prints itself. */
public record OpenedPaper(String mark, FileType type, byte[] content) {
    @Override
    public String toString() {
        return "OpenedPaper[" + mark + "]";
    }
}
