package vn.coordination.architecture.sample.cycle.two;

import vn.coordination.architecture.sample.cycle.one.One;

public class Two {
    One one;
}
