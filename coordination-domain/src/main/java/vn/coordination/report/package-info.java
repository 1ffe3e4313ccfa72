/** What the three offices report of their common work: figures, each with its period and the list it counts (family RP). */
@Feature(
        allowed = {
            "shared",
            "audit",
            "rule",
            "organisation",
            "identity",
            "regulation",
            "schedule",
            "conference",
            "petition"
        })
package vn.coordination.report;

import vn.coordination.shared.Feature;
