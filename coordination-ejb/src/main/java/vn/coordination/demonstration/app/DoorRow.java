package vn.coordination.demonstration.app;

import java.io.Serializable;
import vn.coordination.organisation.Names;
import vn.coordination.organisation.Office;

/** An account that a visitor may come in with by one click. */
public record DoorRow(String login, String name, Office office, Names title) implements Serializable {}
