/** Other values of the regulation, tried on what was judged before: which acts would have been refused, and which not. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "regulation"})
package vn.coordination.simulation;

import vn.coordination.shared.Feature;
