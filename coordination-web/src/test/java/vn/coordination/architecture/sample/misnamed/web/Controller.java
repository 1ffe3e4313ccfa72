package vn.coordination.architecture.sample.misnamed.web;

import jakarta.inject.Named;

@Named
class Controller {}
