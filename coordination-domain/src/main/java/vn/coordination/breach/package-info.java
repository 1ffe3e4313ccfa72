/** What was done against the regulation and what became of it: the register, the word of the office concerned, overrides. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "notice", "regulation"})
package vn.coordination.breach;

import vn.coordination.shared.Feature;
