/**
 * The weekly schedule that three offices settle together: slots are wishes, allocations are firm claims, a conflict case
 * stands between a wish and the claim it clashes with, and a week is issued as a whole.
 */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "notice", "regulation", "facility"})
package vn.coordination.schedule;

import vn.coordination.shared.Feature;
