package vn.coordination.it;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** What the pages are looked at for, the starts that have to fail and what is tried inside a server: half of the work. */
@Suite
@SelectPackages("vn.coordination.it")
@IncludeClassNamePatterns(BrowserHalf.CLASSES)
class BrowserHalf {
    /** The whole past of a city would weigh too much here. */
    static final String CLASSES =
            "vn\\.coordination\\.it\\.(browser\\.(?!CityHistoryIT).*IT|city\\.StartRefusalIT|container\\..*IT)";
}
