package vn.coordination.organisation;

import java.util.Arrays;

/** The three offices that the Coordination Regulation binds as equals; the code is what is stored and printed. */
public enum Office {
    PARTY_OFFICE("PO"),
    COUNCIL_OFFICE("DO"),
    COMMITTEE_OFFICE("CO");

    private final String code;

    Office(String code) {
        this.code = code;
    }

    public static Office of(String code) {
        return Arrays.stream(values())
                .filter(office -> office.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such office: " + code));
    }

    public String code() {
        return code;
    }
}
