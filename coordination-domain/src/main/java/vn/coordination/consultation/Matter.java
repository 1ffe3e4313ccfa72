package vn.coordination.consultation;

/** What a consultation touches; silence consents to ordinary matters only (DC-10). */
public enum Matter {
    ORDINARY,
    PERSONNEL,
    SECRETS,
    MONEY,
    PETITION_OUTCOME;

    public boolean silenceConsents() {
        return this == ORDINARY;
    }
}
