package vn.coordination.architecture.sample.pagename.other.web;

import jakarta.inject.Named;

@Named
public class TwinPage {}
