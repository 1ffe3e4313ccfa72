package vn.coordination.simulation;

import java.io.Serializable;
import java.time.Instant;

/** A judgement that cannot be decided anew, because its record lacks a fact. */
public record UnknownCase(
        String judgement, Instant at, String office, String ruleSet, String subjectType, String subject, String lacks)
        implements Serializable {}
