/** What a person is told: one notice in the product, one mail of the outbox. Holds keys and ids, never personal text. */
@Feature(allowed = {"shared", "audit", "rule", "organisation", "identity"})
package vn.coordination.notice;

import vn.coordination.shared.Feature;
