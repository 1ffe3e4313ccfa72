/** The bell, the page of one's notices, and what administrators see of the outbox. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity"})
package vn.coordination.notice.web;

import vn.coordination.shared.Feature;
