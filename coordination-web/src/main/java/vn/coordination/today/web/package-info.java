/** The first page of everybody: where we are in the week, what waits for me, what is about to break. */
@Feature(
        allowed = {
            "shared",
            "audit",
            "rule",
            "organisation",
            "identity",
            "notice",
            "regulation",
            "facility",
            "schedule",
            "conference",
            "task",
            "review"
        })
package vn.coordination.today.web;

import vn.coordination.shared.Feature;
