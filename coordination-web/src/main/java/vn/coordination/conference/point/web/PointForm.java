package vn.coordination.conference.point.web;

import java.io.Serializable;
import vn.coordination.conference.point.Venue;
import vn.coordination.conference.point.app.DescribePoint;
import vn.coordination.conference.point.app.PointView;

/** A point as it is described on its page. */
public class PointForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String unit;
    private String address;
    private String technician;
    private String phone;
    private int capacity;
    private String correspondent;
    private int expected;

    void show(PointView point) {
        Venue venue = point.row().venue();
        unit = venue.unit();
        address = venue.address();
        technician = venue.technician();
        phone = venue.phone();
        capacity = venue.capacity();
        correspondent = venue.correspondent();
        expected = point.row().expected();
    }

    DescribePoint of(long conference, PointView seen) {
        Venue venue = new Venue(unit, address, technician, phone, capacity, correspondent);
        return new DescribePoint(conference, seen.row().id(), seen.version(), seen.registered(), venue, expected);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTechnician() {
        return technician;
    }

    public void setTechnician(String technician) {
        this.technician = technician;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public String getCorrespondent() {
        return correspondent;
    }

    public void setCorrespondent(String correspondent) {
        this.correspondent = correspondent;
    }

    public int getExpected() {
        return expected;
    }

    public void setExpected(int expected) {
        this.expected = expected;
    }
}
