/** How a version of the regulation comes about: drafted, consulted, signed by three chiefs, compared with another. */
@Feature(
        allowed = {
            "shared",
            "audit",
            "rule",
            "organisation",
            "identity",
            "notice",
            "regulation",
            "coordination",
            "consultation"
        })
package vn.coordination.amendment;

import vn.coordination.shared.Feature;
