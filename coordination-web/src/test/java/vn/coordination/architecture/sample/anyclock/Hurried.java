package vn.coordination.architecture.sample.anyclock;

import java.time.LocalDate;

class Hurried {
    LocalDate today() {
        return LocalDate.now();
    }
}
