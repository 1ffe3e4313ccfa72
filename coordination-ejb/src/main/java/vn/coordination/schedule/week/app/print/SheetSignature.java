package vn.coordination.schedule.week.app.print;

/**
 * One office's signature block.
 *
 * @param office the office in full
 * @param title the post of the signer as printed above the name; lines stay as given
 * @param signer the name; empty where the office consented by silence
 * @param actingFor the one by whose mandate the signer signs, with post and name; empty if the signer signs for himself
 * @param note how and when the office confirmed, with the rule where it was deemed to
 */
public record SheetSignature(String office, String title, String signer, String actingFor, String note) {}
