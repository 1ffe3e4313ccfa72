/** The regulation as people read it: its articles, versions, deadlines and breaches. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity", "notice"})
package vn.coordination.regulation;

import vn.coordination.shared.Feature;
