package vn.coordination.schedule;

/** How people come together. */
public enum MeetingForm {
    IN_PERSON,
    ONLINE,
    HYBRID;

    public boolean needsConnection() {
        return this != IN_PERSON;
    }
}
