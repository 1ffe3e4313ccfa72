package vn.coordination.schedule.app;

import vn.coordination.audit.Subject;
import vn.coordination.rule.Breach;

/**
 * Something of another feature has a slot.
 *
 * @param by what it is
 * @param breach what whoever changes the slot past it is refused with
 */
public record Holding(Subject by, Breach breach) {}
