package vn.coordination.architecture.sample.upwards.app;

import vn.coordination.shared.web.Languages;

class CallsPage {
    Object offered() {
        return Languages.OFFERED;
    }
}
