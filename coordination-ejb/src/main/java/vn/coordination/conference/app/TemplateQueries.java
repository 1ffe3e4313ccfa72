package vn.coordination.conference.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceTemplate;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.rule.app.RuleBook;

/** The templates of conferences, for whoever plans one. */
@Stateless
@RolesAllowed("**")
public class TemplateQueries {
    private final RuleBook book;

    protected TemplateQueries() {
        this(null);
    }

    @Inject
    public TemplateQueries(RuleBook book) {
        this.book = book;
    }

    /** The kinds that the reader's office may lead. */
    public List<ConferenceKind> kinds(Scope scope) {
        return Arrays.stream(ConferenceKind.values())
                .filter(kind -> kind.ledBy(scope.office()))
                .toList();
    }

    /** @param first day of the conference; null while it is not known */
    public TemplateView template(Scope scope, ConferenceKind kind, LocalDate first) {
        Office lead = kind.ledBy(scope.office()) ? scope.office() : kind.lead();
        return new TemplateView(
                lead,
                ConferenceTemplate.lines(kind, lead).stream()
                        .map(line -> line(line, first))
                        .toList(),
                AgendaWords.of(kind));
    }

    private TemplateView.Line line(ConferenceTemplate.Line line, LocalDate first) {
        return new TemplateView.Line(
                line.kind(),
                line.office(),
                line.workingDays(),
                first == null ? null : book.calendar().minusWorkingDays(first, line.workingDays()));
    }
}
