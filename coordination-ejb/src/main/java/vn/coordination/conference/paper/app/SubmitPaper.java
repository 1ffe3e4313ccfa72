package vn.coordination.conference.paper.app;

import vn.coordination.document.SecrecyLevel;

/**
 * Hand in a version of a paper.
 *
 * @param paper its number within the conference
 * @param level as whoever hands it in states it
 * @param summary null for none
 * @param approval a chief's reason for letting a long paper pass; empty for none
 * @param consent the chair's reason to take what comes while the conference runs; empty for none
 */
public record SubmitPaper(
        long conference, int paper, SecrecyLevel level, Sheet content, Sheet summary, String approval, String consent) {
    public SubmitPaper {
        approval = approval == null ? "" : approval.strip();
        consent = consent == null ? "" : consent.strip();
    }
}
