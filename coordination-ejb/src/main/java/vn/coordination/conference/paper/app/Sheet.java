package vn.coordination.conference.paper.app;

/**
 * A file as it was handed in.
 *
 * @param stated pages that whoever hands it in says it has; 0 = not said. What the content tells counts before it
 */
public record Sheet(byte[] content, int stated) {
    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "Sheet[" + content.length + "]";
    }
}
