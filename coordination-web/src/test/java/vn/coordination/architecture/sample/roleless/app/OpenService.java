package vn.coordination.architecture.sample.roleless.app;

public class OpenService {
    public void anybody() {}
}
