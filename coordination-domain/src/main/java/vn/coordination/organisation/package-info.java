/** The three offices, the bodies they serve, units, people, posts and mandates, each with its dates of validity. */
@Feature(allowed = {"shared", "audit", "rule"})
package vn.coordination.organisation;

import vn.coordination.shared.Feature;
