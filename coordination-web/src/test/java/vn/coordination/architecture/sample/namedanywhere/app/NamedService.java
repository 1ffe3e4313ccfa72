package vn.coordination.architecture.sample.namedanywhere.app;

import jakarta.inject.Named;

@Named
class NamedService {}
