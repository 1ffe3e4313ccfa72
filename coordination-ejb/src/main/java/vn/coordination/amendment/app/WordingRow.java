package vn.coordination.amendment.app;

import java.io.Serializable;
import vn.coordination.amendment.Wording;
import vn.coordination.organisation.Names;

/** An article of a draft in all its languages, to be reworded. */
public record WordingRow(int number, Names names, Wording text, int version) implements Serializable {}
