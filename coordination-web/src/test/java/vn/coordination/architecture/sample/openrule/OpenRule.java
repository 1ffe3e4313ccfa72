package vn.coordination.architecture.sample.openrule;

import vn.coordination.rule.Rule;

abstract class OpenRule implements Rule<String> {}
