package vn.coordination.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import vn.coordination.document.FileProblem;
import vn.coordination.shared.web.Problem;

/** What a client is told whose file is not taken. */
public final class FileRefusal {
    private FileRefusal() {}

    /** @param family of words: what kind of file it should have been */
    public static Response of(String family, FileProblem problem, HttpServletRequest request) {
        return Problem.of(status(problem).getStatusCode(), family + "." + problem)
                .answer(request);
    }

    private static Status status(FileProblem problem) {
        return switch (problem) {
            case EMPTY, NO_PAGES -> Status.BAD_REQUEST;
            case TOO_LARGE -> Status.REQUEST_ENTITY_TOO_LARGE;
            case WRONG_TYPE -> Status.UNSUPPORTED_MEDIA_TYPE;
        };
    }
}
