package vn.coordination.conference.paper.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import vn.coordination.conference.paper.ConferencePaper;
import vn.coordination.conference.paper.PaperPart;
import vn.coordination.shared.app.SealedOnce;

/** What papers keep sealed, and where. */
@ApplicationScoped
class PaperSeals {
    /** No record of another feature is sealed into a place that begins like this. */
    private static final byte[] PAPERS = "paper".getBytes(StandardCharsets.US_ASCII);

    @Produces
    SealedOnce versions() {
        return new SealedOnce("select key_number from paper_version union select summary_key_number from paper_version"
                + " where summary_key_number is not null");
    }

    static byte[] place(ConferencePaper paper, int version, PaperPart part) {
        return ByteBuffer.allocate(PAPERS.length + Long.BYTES + 2 * Integer.BYTES)
                .put(PAPERS)
                .putLong(paper.id())
                .putInt(version)
                .putInt(part.ordinal())
                .array();
    }
}
