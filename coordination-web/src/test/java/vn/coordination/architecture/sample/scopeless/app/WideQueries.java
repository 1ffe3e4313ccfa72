package vn.coordination.architecture.sample.scopeless.app;

public class WideQueries {
    public int everything() {
        return 0;
    }
}
