package vn.coordination.conference.app;

import vn.coordination.conference.ConferenceKind;

/** A conference as a report lists it. */
public record HeldConference(long id, String title, ConferenceKind kind) {}
