package vn.coordination.architecture.sample.entityinpage.web;

import vn.coordination.architecture.sample.entityinpage.Shown;

class ShowingPage {
    Shown shown;
}
