/** The invented city of the demonstration; nothing here runs unless the demonstration is switched on. */
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
            "facility",
            "schedule",
            "petition",
            "reception",
            "conference",
            "logistics",
            "task"
        })
package vn.coordination.demonstration.app;

import vn.coordination.shared.Feature;
