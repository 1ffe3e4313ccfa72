/** Leaders and deputies receive citizens: their days, the register of visits, what is heard at meetings with voters. */
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
            "petition"
        })
package vn.coordination.reception;

import vn.coordination.shared.Feature;
