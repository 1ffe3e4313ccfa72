package vn.coordination.coordination.app;

import java.io.Serializable;
import vn.coordination.organisation.Names;

/** An area of coordination: a chapter that states at least one entry of the catalogue. */
public record AreaRow(int number, Names names) implements Serializable {}
