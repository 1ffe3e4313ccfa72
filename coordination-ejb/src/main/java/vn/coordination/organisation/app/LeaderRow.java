package vn.coordination.organisation.app;

import java.io.Serializable;
import vn.coordination.organisation.Aliases;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;

/** A person with a row on the week board, under the highest of the posts held that day. */
public record LeaderRow(long person, String name, Office office, Names title, int boardRank, Aliases aliases)
        implements Serializable {}
