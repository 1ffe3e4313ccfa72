package vn.coordination.architecture.sample.direction.web;

import vn.coordination.schedule.rule.NoOverlapRule;

class Reaching {
    NoOverlapRule other;
}
