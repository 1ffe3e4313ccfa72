package vn.coordination.conference.app;

/**
 * What the papers of a conference stand in the way of.
 *
 * @param lacking are owed and have not come
 * @param unconsented are late or lacking, to whose items the chair has not consented
 * @param signed the minutes are
 */
record PaperStanding(int lacking, int unconsented, boolean signed) {}
