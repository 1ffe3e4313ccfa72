package vn.coordination.regulation.app;

import vn.coordination.organisation.Names;

/** A chapter of a version. */
public record ChapterRow(int number, Names names) {}
