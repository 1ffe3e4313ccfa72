package vn.coordination.schedule;

import java.time.Instant;
import vn.coordination.organisation.Office;
import vn.coordination.shared.TimeSlot;

/**
 * Another slot's claim or wish on a person or room that the judged slot needs.
 *
 * @param held true for an allocation, false for the mere wish of a slot that clashes itself
 */
public record Neighbour(
        long slot,
        Office office,
        Resource resource,
        TimeSlot span,
        Whereabouts whereabouts,
        Precedence precedence,
        Instant registered,
        boolean held) {}
