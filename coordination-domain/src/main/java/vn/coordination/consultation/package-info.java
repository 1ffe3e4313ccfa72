/** Asks the offices for their opinion within a limit, and keeps what each of them said. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "notice", "regulation"})
package vn.coordination.consultation;

import vn.coordination.shared.Feature;
