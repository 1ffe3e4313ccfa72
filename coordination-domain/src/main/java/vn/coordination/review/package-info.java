/** What is looked through again at fixed times: the accounts of an office, their rights, and the trail. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "notice", "regulation"})
package vn.coordination.review;

import vn.coordination.shared.Feature;
