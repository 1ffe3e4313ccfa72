/**
 * What is ordered for a conference beside its room: cars, meals, guards, and equipment that is counted in pieces
 * (regulation.md, FL-03).
 */
@Feature(
        allowed = {
            "shared",
            "audit",
            "rule",
            "organisation",
            "facility",
            "identity",
            "notice",
            "regulation",
            "schedule",
            "conference"
        })
package vn.coordination.logistics;

import vn.coordination.shared.Feature;
