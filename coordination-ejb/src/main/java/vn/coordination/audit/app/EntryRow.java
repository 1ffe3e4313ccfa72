package vn.coordination.audit.app;

import java.util.List;
import java.util.UUID;
import vn.coordination.audit.Outcome;
import vn.coordination.audit.Subject;

/** One line of the trail as it is stored, without the author and the time, which all lines of a transaction share. */
record EntryRow(Subject subject, Outcome outcome, List<String> codes, UUID judgement, String changes) {}
