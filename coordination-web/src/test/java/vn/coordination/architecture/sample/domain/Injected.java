package vn.coordination.architecture.sample.domain;

import jakarta.inject.Inject;

class Injected {
    @Inject
    String anything;
}
