package vn.coordination.reception.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import vn.coordination.petition.letter.app.LetterForm;
import vn.coordination.reception.app.ReceptionRegisterService;
import vn.coordination.reception.app.VisitLetterService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;

/** Forms 01/TCD, 02/TCD and 03/TCD: given to who came, kept, and the register printed. */
@Path("receptions")
@RequestScoped
public class VisitLetterResource {
    private VisitLetterService letters;
    private ReceptionRegisterService register;
    private Retry retry;

    public VisitLetterResource() {}

    @Inject
    public VisitLetterResource(VisitLetterService letters, ReceptionRegisterService register, Retry retry) {
        this.letters = letters;
        this.register = register;
        this.retry = retry;
    }

    @POST
    @Path("visits/{id:[0-9]+}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject refuse(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return answer(retry.once(
                key,
                () -> letters.refuse(id, JsonBody.integer(body, "version", -1), JsonBody.text(body, "content", ""))));
    }

    @POST
    @Path("visits/{id:[0-9]+}/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject receipt(@HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long id, JsonObject body) {
        return answer(retry.once(key, () -> letters.receipt(id, JsonBody.text(body, "content", ""))));
    }

    private static JsonObject answer(long letter) {
        return JSON.createObjectBuilder().add("id", letter).build();
    }

    /** @param form pdf or docx; the same bytes whenever it is asked for */
    @GET
    @Path("visits/{id:[0-9]+}/letters/{letter:[0-9]+}")
    public Response reprint(
            @PathParam("id") long id, @PathParam("letter") long letter, @QueryParam("form") String form) {
        LetterForm wanted = wanted(form);
        byte[] content = letters.reprint(id, letter, wanted).orElseThrow(NotFoundException::new);
        return file(content, wanted, "visit-letter-" + letter);
    }

    /** @param month such as 2026-11 */
    @GET
    @Path("register")
    public Response register(@QueryParam("month") String month, @QueryParam("form") String form) {
        try {
            YearMonth printed = YearMonth.parse(String.valueOf(month));
            LetterForm wanted = wanted(form);
            return file(register.print(printed, wanted), wanted, "reception-" + printed);
        } catch (DateTimeException noMonth) {
            throw new BadRequestException(noMonth);
        }
    }

    private static LetterForm wanted(String form) {
        return LetterForm.named(form).orElseThrow(BadRequestException::new);
    }

    private static Response file(byte[] content, LetterForm form, String name) {
        String whole = name + "." + form.name().toLowerCase(Locale.ROOT);
        return Response.ok(content, form.type())
                .header("Content-Disposition", "attachment; filename=\"" + whole + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
