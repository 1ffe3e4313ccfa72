package vn.coordination.conference.app;

import vn.coordination.conference.Conduct;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceAct;

/** Something has been done with a conference, in the running transaction; what hangs on it follows. */
public record ConferenceActed(Conference conference, ConferenceAct act, Conduct conduct) {}
