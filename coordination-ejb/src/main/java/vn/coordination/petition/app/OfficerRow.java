package vn.coordination.petition.app;

import java.io.Serializable;

/** Somebody who may be given petitions. */
public record OfficerRow(long person, String name) implements Serializable {}
