package vn.coordination.petition.letter.app.rendering;

import vn.coordination.organisation.Office;

/** How a body of the State heads its letters (Decree 30/2020 Art 8), and how one of the Party does. */
public enum LetterLayout {
    STATE {
        @Override
        String number(String number, String abbreviation, String body) {
            return abbreviation.isEmpty()
                    ? "%s/%s".formatted(number, body)
                    : "%s/%s-%s".formatted(number, abbreviation, body);
        }
    },
    PARTY {
        @Override
        String number(String number, String abbreviation, String body) {
            return "%s-%s/%s".formatted(number, abbreviation.isEmpty() ? "CV" : abbreviation, body);
        }
    };

    public static LetterLayout of(Office issuer) {
        return issuer == Office.PARTY_OFFICE ? PARTY : STATE;
    }

    /** @param abbreviation of the type; empty for an official letter */
    abstract String number(String number, String abbreviation, String body);
}
