package vn.coordination.architecture.sample.olddate;

import java.util.Date;

class Old {
    Date date;
}
