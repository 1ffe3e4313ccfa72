package vn.coordination.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/**
 * A file that is handed out always to be saved, under a name of ours, and harmless where a browser shows it all the same: what
 * was sent in is never shown by a page itself.
 */
public record Attachment(String name, String mediaType, byte[] content) {
    private static final String DISPOSITION = "Content-Disposition";
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    /** As the answer to a button of a page. */
    public void send() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(mediaType);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader(DISPOSITION, disposition(name));
        answer.setResponseHeader(POLICY, NOTHING_RUNS);
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }

    public Response answer() {
        return headed(Response.ok(content, mediaType), name);
    }

    /** The same for what is written piece by piece. */
    public static Response headed(Response.ResponseBuilder answer, String name) {
        return answer.header(DISPOSITION, disposition(name))
                .header(POLICY, NOTHING_RUNS)
                .build();
    }

    private static String disposition(String name) {
        return "attachment; filename=\"" + name + "\"";
    }

    /** Never prints what it holds. */
    @Override
    public String toString() {
        return "Attachment[" + name + "]";
    }
}
