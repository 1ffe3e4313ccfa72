/**
 * Conferences that the three offices serve jointly: called from a template, prepared line by line, held, concluded, closed
 * (regulation.md, families MT and OC).
 */
@Feature(
        allowed = {
            "shared",
            "document",
            "audit",
            "rule",
            "organisation",
            "facility",
            "identity",
            "notice",
            "regulation",
            "schedule",
            "task"
        })
package vn.coordination.conference;

import vn.coordination.shared.Feature;
