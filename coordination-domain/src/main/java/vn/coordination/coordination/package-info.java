/** How the three offices work together day by day: whom to call in each area, and who did not coordinate. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "regulation"})
package vn.coordination.coordination;

import vn.coordination.shared.Feature;
