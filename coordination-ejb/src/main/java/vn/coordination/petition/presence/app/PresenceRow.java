package vn.coordination.petition.presence.app;

import java.io.Serializable;
import java.time.Instant;

/** A colleague who has a petition open to act on it. */
public record PresenceRow(String name, Instant since) implements Serializable {}
