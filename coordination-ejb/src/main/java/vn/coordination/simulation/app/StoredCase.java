package vn.coordination.simulation.app;

import java.time.Instant;
import java.util.Set;
import vn.coordination.audit.Subject;

/**
 * A judgement as it is stored.
 *
 * @param office empty for the system
 * @param codes broken or waived
 * @param rulings read only where a code was broken or waived; empty otherwise
 */
record StoredCase(
        String id,
        Instant at,
        String office,
        String ruleSet,
        Subject subject,
        boolean refused,
        Set<String> codes,
        int factsVersion,
        String facts,
        String rulings,
        String parameters) {}
