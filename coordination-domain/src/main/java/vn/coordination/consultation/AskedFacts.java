package vn.coordination.consultation;

import java.time.Instant;

/**
 * One office's part in a consultation, as its clock reads it.
 *
 * @param first what was heard of the office first; null while it is waited for
 * @param saidAt when that was; null while it is waited for
 * @param over when the lead office stopped waiting; null while it waits
 */
public record AskedFacts(boolean urgent, Instant asked, Opinion first, Instant saidAt, Instant over) {}
