/** Files that belong to records: what may be kept (SS-01), and what is taken as a file, told by its content. */
@Feature(allowed = {"shared", "audit", "rule"})
package vn.coordination.document;

import vn.coordination.shared.Feature;
