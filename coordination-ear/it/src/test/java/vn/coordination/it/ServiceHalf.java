package vn.coordination.it;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All other tests. */
@Suite
@SelectPackages("vn.coordination.it")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns(BrowserHalf.CLASSES)
class ServiceHalf {}
