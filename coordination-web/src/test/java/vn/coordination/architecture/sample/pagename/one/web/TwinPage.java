package vn.coordination.architecture.sample.pagename.one.web;

import jakarta.inject.Named;

@Named
public class TwinPage {}
