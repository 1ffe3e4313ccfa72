package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.petition.book.app.BookForm;
import vn.coordination.petition.unanswered.app.UnansweredFilter;
import vn.coordination.petition.unanswered.app.UnansweredService;
import vn.coordination.petition.unanswered.app.UnansweredTexts;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Language;

/** What the reader's office has sent out and has no answer to, as a file. */
@Path("petitions/unanswered")
@RequestScoped
public class UnansweredResource {
    private UnansweredService unanswered;
    private CurrentActor actor;
    private CityDate city;
    private Language language;

    public UnansweredResource() {}

    @Inject
    public UnansweredResource(UnansweredService unanswered, CurrentActor actor, CityDate city, Language language) {
        this.unanswered = unanswered;
        this.actor = actor;
        this.city = city;
        this.language = language;
    }

    /**
     * @param what as the page's address has it
     * @param form csv or xlsx
     */
    @GET
    public Response list(@QueryParam("what") String what, @QueryParam("form") String form) {
        BookForm wanted = BookForm.named(form).filter(BookForm::spread).orElseThrow(BadRequestException::new);
        UnansweredFilter filter = UnansweredPage.filter(what);
        Office office = actor.scope().office();
        UnansweredTexts texts = UnansweredWords.texts(language.getLocale(), office, city.today());
        StreamingOutput file = out -> unanswered.export(filter, wanted, texts, out);
        String name = "unanswered-%s-%s.%s".formatted(office.code(), city.today(), wanted.extension());
        return Response.ok(file, wanted.type())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
