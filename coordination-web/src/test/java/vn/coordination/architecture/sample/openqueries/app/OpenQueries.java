package vn.coordination.architecture.sample.openqueries.app;

import jakarta.annotation.security.PermitAll;

@PermitAll
public class OpenQueries {
    public void anybody() {}
}
