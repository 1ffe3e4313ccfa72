package vn.coordination.architecture.sample.openrepository.app;

public class OpenRepository {}
