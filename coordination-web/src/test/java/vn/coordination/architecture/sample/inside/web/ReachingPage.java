package vn.coordination.architecture.sample.inside.web;

import vn.coordination.architecture.sample.inside.app.Inner;

class ReachingPage {
    Inner inner;
}
