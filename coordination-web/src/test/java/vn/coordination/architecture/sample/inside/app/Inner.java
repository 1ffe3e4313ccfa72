package vn.coordination.architecture.sample.inside.app;

public class Inner {}
