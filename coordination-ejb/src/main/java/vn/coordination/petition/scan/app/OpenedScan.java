package vn.coordination.petition.scan.app;

import vn.coordination.document.FileType;

/** What a scan shows, for the one answer in which it is asked for. Never prints itself. */
public record OpenedScan(int number, FileType type, byte[] content) {
    @Override
    public String toString() {
        return "OpenedScan[" + number + "]";
    }
}
