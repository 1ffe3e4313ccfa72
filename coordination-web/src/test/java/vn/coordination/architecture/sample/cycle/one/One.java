package vn.coordination.architecture.sample.cycle.one;

import vn.coordination.architecture.sample.cycle.two.Two;

public class One {
    Two two;
}
