package vn.coordination.architecture.sample.namelessrule;

import vn.coordination.rule.Rule;

abstract class Overlap implements Rule<String> {}
