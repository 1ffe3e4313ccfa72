package vn.coordination.regulation.app;

import java.time.LocalDate;
import vn.coordination.organisation.Names;

/** A signed version of the regulation. */
public record VersionRow(long id, int number, Names names, LocalDate since) {}
