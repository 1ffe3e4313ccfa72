package vn.coordination.shared.app.print;

/** The cuts of the embedded family. */
public enum Face {
    REGULAR("fonts/LiberationSerif-Regular.ttf"),
    BOLD("fonts/LiberationSerif-Bold.ttf"),
    ITALIC("fonts/LiberationSerif-Italic.ttf");

    private final String resource;

    Face(String resource) {
        this.resource = resource;
    }

    public String resource() {
        return resource;
    }
}
