/** Citizens' petitions: from the letter that arrives to the file that is closed (family PT of the catalogue). */
@Feature(allowed = {"shared", "document", "audit", "rule", "organisation", "identity", "notice", "regulation"})
package vn.coordination.petition;

import vn.coordination.shared.Feature;
