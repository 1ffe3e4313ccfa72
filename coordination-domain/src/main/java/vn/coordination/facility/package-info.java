/** Buildings and rooms: where they are, what they hold and what they are equipped with. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "regulation"})
package vn.coordination.facility;

import vn.coordination.shared.Feature;
