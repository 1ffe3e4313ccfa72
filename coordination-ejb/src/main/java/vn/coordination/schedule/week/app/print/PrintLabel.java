package vn.coordination.schedule.week.app.print;

/** The texts of the printed week; each is the key of the bundle {@code print}. */
public enum PrintLabel {
    TITLE("print.title"),
    NAME("print.name"),
    PERIOD("print.period"),
    PLACE_AND_DATE("print.placeAndDate"),
    ISSUED("print.issued"),
    DRAFT("print.draft"),
    DRAFT_MARK("print.draftMark"),
    PREVIOUS_WEEK("print.previousWeek"),
    NEXT_WEEK("print.nextWeek"),
    DATE("print.date"),
    SHORT_DATE("print.shortDate"),
    TIME("print.time"),
    COLUMN_DAY("print.column.day"),
    COLUMN_HALF("print.column.half"),
    COLUMN_CONTENT("print.column.content"),
    COLUMN_PLACE("print.column.place"),
    COLUMN_CHAIR("print.column.chair"),
    MORNING("print.morning"),
    AFTERNOON("print.afternoon"),
    CONTINUED("print.continued"),
    OFFICE_PO("print.office.PO"),
    OFFICE_DO("print.office.DO"),
    OFFICE_CO("print.office.CO"),
    ATTENDEES("print.attendees"),
    PREPARING("print.preparing"),
    BUSY("print.busy"),
    BUSY_NOTE("print.busyNote"),
    CANCELLED("print.cancelled"),
    NO_ENTRIES("print.noEntries"),
    CHANGED("print.changed"),
    CHANGED_NOTE("print.changedNote"),
    CHANGE_REASON("print.changeReason"),
    MARK_ONLINE("print.mark.online"),
    MARK_SECRET("print.mark.secret"),
    MARK_URGENT("print.mark.urgent"),
    MARK_UNSCHEDULED("print.mark.unscheduled"),
    ACTING_FOR("print.actingFor"),
    STANDS_IN("print.standsIn"),
    FOOTER_ISSUED("print.footerIssued"),
    FOOTER_DRAFT("print.footerDraft"),
    PAGE("print.page"),
    MONDAY("print.monday"),
    TUESDAY("print.tuesday"),
    WEDNESDAY("print.wednesday"),
    THURSDAY("print.thursday"),
    FRIDAY("print.friday"),
    SATURDAY("print.saturday"),
    SUNDAY("print.sunday"),
    CITY("print.city"),
    SIGN_CHIEF("print.sign.chief"),
    SIGN_EXPLICIT("print.sign.explicit"),
    SIGN_DEEMED("print.sign.deemed"),
    SIGN_OBJECTED("print.sign.objected"),
    SIGN_WAITING("print.sign.waiting"),
    UNSETTLED("print.unsettled");

    private final String key;

    PrintLabel(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
