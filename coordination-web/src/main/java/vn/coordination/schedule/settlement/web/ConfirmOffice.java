package vn.coordination.schedule.settlement.web;

import java.io.Serializable;
import vn.coordination.organisation.Office;

/**
 * One office's word on the whole week.
 *
 * @param who spoke, and in whose place
 * @param due until when, and how much working time is left; empty once it has spoken
 */
public record ConfirmOffice(Office office, boolean mine, String look, String word, String who, String when, String due)
        implements Serializable {}
