/** Files that belong to records: what is taken as one, told by its content. */
@Feature(allowed = {"shared"})
package vn.coordination.document;

import vn.coordination.shared.Feature;
