package vn.coordination.petition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.organisation.Office;
import vn.coordination.petition.BookPeriod;
import vn.coordination.petition.book.app.BookForm;
import vn.coordination.petition.book.app.BookService;
import vn.coordination.shared.web.Language;
import vn.coordination.shared.web.Languages;

/** The register of petitions of the reader's office. */
@Path("petitions/register")
@RequestScoped
public class BookResource {
    private BookService book;
    private CurrentActor actor;
    private Language language;

    public BookResource() {}

    @Inject
    public BookResource(BookService book, CurrentActor actor, Language language) {
        this.book = book;
        this.actor = actor;
        this.language = language;
    }

    /** @param form csv, xlsx, national or pdf */
    @GET
    public Response register(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("form") String form) {
        BookPeriod period = Periods.parse(from, to);
        BookForm wanted = BookForm.named(form).orElseThrow(BadRequestException::new);
        Office office = actor.scope().office();
        StreamingOutput file =
                out -> book.export(period, wanted, BookWords.texts(wordsOf(wanted), office, period), out);
        String name = "petitions-%s-%s-%s.%s".formatted(office.code(), from, to, wanted.extension());
        return Response.ok(file, wanted.type())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** What is signed on paper is in Vietnamese. */
    private Locale wordsOf(BookForm form) {
        return form == BookForm.PDF ? Languages.VIETNAMESE : language.getLocale();
    }
}
