package vn.coordination.amendment.app;

import java.io.Serializable;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;

/**
 * What a version makes of a number of the regulation.
 *
 * @param version of the stored value, as its reader sees it
 */
public record ProposalRow(ParameterKey key, Limit value, int version) implements Serializable {}
