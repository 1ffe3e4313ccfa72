package vn.coordination.architecture.sample.statefulservice.app;

import jakarta.ejb.Stateless;

@Stateless
public class CountingService {
    private int calls;

    int count() {
        return ++calls;
    }
}
