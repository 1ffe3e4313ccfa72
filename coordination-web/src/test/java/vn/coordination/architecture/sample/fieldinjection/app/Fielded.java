package vn.coordination.architecture.sample.fieldinjection.app;

import jakarta.inject.Inject;

class Fielded {
    @Inject
    String anything;
}
