/** Who acts: accounts, roles per office, and the one place that says who may see what. */
@Feature(allowed = {"shared", "audit", "rule", "organisation"})
package vn.coordination.identity;

import vn.coordination.shared.Feature;
