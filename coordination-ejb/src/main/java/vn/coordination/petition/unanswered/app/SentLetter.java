package vn.coordination.petition.unanswered.app;

import java.time.Instant;

/** Number and symbol of a letter that went out about a petition. */
record SentLetter(long petition, String symbol, Instant at) {}
