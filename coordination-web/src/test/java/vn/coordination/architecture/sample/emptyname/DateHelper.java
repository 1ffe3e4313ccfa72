package vn.coordination.architecture.sample.emptyname;

class DateHelper {}
