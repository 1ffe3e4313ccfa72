/** The trail: who did or tried what, when, for which office, with what before and after. Knows ids and codes only. */
@Feature(allowed = {"shared"})
package vn.coordination.audit;

import vn.coordination.shared.Feature;
