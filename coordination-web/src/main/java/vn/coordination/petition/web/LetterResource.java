package vn.coordination.petition.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.petition.LetterKind;
import vn.coordination.petition.letter.app.IssueLetter;
import vn.coordination.petition.letter.app.LetterForm;
import vn.coordination.petition.letter.app.LetterQueries;
import vn.coordination.petition.letter.app.LetterRow;
import vn.coordination.petition.letter.app.LetterService;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.ForgeryFilter;
import vn.coordination.shared.web.JsonBody;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Texts;

/** The letters about one petition. */
@Path("petitions/{id:[0-9]+}/letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LetterResource {
    private LetterService letters;
    private LetterQueries queries;
    private CurrentActor actor;
    private Language language;
    private Retry retry;

    public LetterResource() {}

    @Inject
    public LetterResource(
            LetterService letters, LetterQueries queries, CurrentActor actor, Language language, Retry retry) {
        this.letters = letters;
        this.queries = queries;
        this.actor = actor;
        this.language = language;
        this.retry = retry;
    }

    @GET
    public JsonArray list(@PathParam("id") long petition) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        queries.letters(actor.scope(), petition).forEach(letter -> list.add(json(letter)));
        return list.build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject issue(
            @HeaderParam(ForgeryFilter.KEY) String key, @PathParam("id") long petition, JsonObject body) {
        LetterKind kind = JsonBody.required(body, "kind", LetterKind::valueOf);
        String content = JsonBody.text(body, "content", "");
        long issued = retry.once(
                key,
                () -> kind == LetterKind.RECEIPT
                        ? letters.receipt(petition, content)
                        : letters.issue(
                                new IssueLetter(petition, null, kind, JsonBody.text(body, "addressee", ""), content)
                                        .dealingAlsoWith(also(body))));
        return queries.letters(actor.scope(), petition).stream()
                .filter(letter -> letter.id() == issued)
                .map(this::json)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static List<Long> also(JsonObject body) {
        return JsonBody.numbers(body, "also");
    }

    /** @param form pdf or docx; the same bytes whenever it is asked for */
    @GET
    @Path("{letter:[0-9]+}")
    public Response reprint(
            @PathParam("id") long petition, @PathParam("letter") long letter, @QueryParam("form") String form) {
        LetterForm wanted = LetterForm.named(form).orElseThrow(BadRequestException::new);
        byte[] content = letters.reprint(petition, letter, wanted).orElseThrow(NotFoundException::new);
        String name = "letter-%d.%s".formatted(letter, wanted.name().toLowerCase(Locale.ROOT));
        return Response.ok(content, wanted.type())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private JsonObject json(LetterRow letter) {
        return JSON.createObjectBuilder()
                .add("id", letter.id())
                .add("kind", letter.kind().name())
                .add("title", Texts.text(language.getLocale(), "letter.kind." + letter.kind()))
                .add("office", letter.office().code())
                .add("number", letter.number())
                .add("at", letter.at().toString())
                .add("digest", letter.digest())
                .build();
    }
}
