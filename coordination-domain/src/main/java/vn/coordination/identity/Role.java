package vn.coordination.identity;

/** What an account may do, always for one office. The name is also the container's group name. */
public enum Role {
    /** Keeps accounts, people and rooms; opens no content. */
    ADMINISTRATOR,
    CHIEF,
    DEPUTY_CHIEF,
    DIVISION_HEAD,
    SPECIALIST,
    SCHEDULE_COORDINATOR,
    RECORDS_CLERK,
    ARCHIVIST,
    CITIZEN_RECEIVER,
    PETITION_OFFICER,
    CONFIDENTIALITY_OFFICER,
    FACILITIES_OFFICER,
    IT_SUPPORT,
    REPORT_OFFICER,
    REGULATION_SECRETARY,
    EXTERNAL_CORRESPONDENT,
    /** Reads the trail, not the files. */
    AUDITOR;

    /** The names for the annotations of the services, which take constants only. */
    public static final class Name {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String CHIEF = "CHIEF";
        public static final String DEPUTY_CHIEF = "DEPUTY_CHIEF";
        public static final String DIVISION_HEAD = "DIVISION_HEAD";
        public static final String SPECIALIST = "SPECIALIST";
        public static final String SCHEDULE_COORDINATOR = "SCHEDULE_COORDINATOR";
        public static final String RECORDS_CLERK = "RECORDS_CLERK";
        public static final String REPORT_OFFICER = "REPORT_OFFICER";
        public static final String CITIZEN_RECEIVER = "CITIZEN_RECEIVER";
        public static final String PETITION_OFFICER = "PETITION_OFFICER";
        public static final String FACILITIES_OFFICER = "FACILITIES_OFFICER";
        public static final String IT_SUPPORT = "IT_SUPPORT";
        public static final String REGULATION_SECRETARY = "REGULATION_SECRETARY";
        public static final String AUDITOR = "AUDITOR";
        /** Jobs run under this one; no account can hold it. */
        public static final String SYSTEM = "SYSTEM";

        private Name() {}
    }
}
