/** Tasks that leaders' conclusions and directives assign: opened whole, reported with a product, accepted by another hand. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "notice", "regulation"})
package vn.coordination.task;

import vn.coordination.shared.Feature;
