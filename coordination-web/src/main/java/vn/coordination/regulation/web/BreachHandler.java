package vn.coordination.regulation.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.PrimeFaces;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.shared.web.Failures;
import vn.coordination.shared.web.Messages;

/**
 * The one place where a refusal becomes words: each breach at its field, or above the page with its article. A record
 * changed by somebody else opens the dialog that offers the new version. Page beans catch nothing.
 */
class BreachHandler extends ExceptionHandlerWrapper {
    /** Under this name the message area of the layout finds what was refused. */
    static final String REFUSAL = "refusal";

    /** Under this name a page finds what each of several things answered; they stand there in place of the list above. */
    static final String ANSWERS = "answers";

    BreachHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Failures.answer(getUnhandledExceptionQueuedEvents(), this::answer);
        getWrapped().handle();
    }

    private boolean answer(Throwable failure) {
        return Failures.cause(failure, RegulationBreach.class)
                        .map(BreachHandler::refuse)
                        .isPresent()
                || changedMeanwhile(failure);
    }

    private static RegulationBreach refuse(RegulationBreach refused) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        BreachSentences sentences = CDI.current().select(BreachSentences.class).get();
        List<BreachRow> above = new ArrayList<>();
        int fields = 0;
        for (BreachRow row : sentences.rows(refused.breaches(), locale)) {
            if (!row.field().isEmpty() && Messages.refuseAt(row.field(), atField(row))) {
                fields++;
            } else {
                above.add(row);
            }
        }
        if (fields > 1) {
            Messages.refuse(Messages.error("refused.fields", fields));
        }
        faces.validationFailed();
        Map<String, Object> request = faces.getExternalContext().getRequestMap();
        if (refused.answers().isEmpty()) {
            request.put(REFUSAL, above);
        } else {
            request.put(ANSWERS, sentences.answers(refused.answers(), locale));
        }
        return refused;
    }

    private static FacesMessage atField(BreachRow row) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, row.sentence() + " (" + row.code() + ")", null);
    }

    private static boolean changedMeanwhile(Throwable failure) {
        boolean changed = Failures.cause(failure, ChangedMeanwhile.class).isPresent()
                || Failures.cause(failure, OptimisticLockException.class).isPresent();
        if (changed) {
            FacesContext.getCurrentInstance().validationFailed();
            PrimeFaces.current().executeScript("document.getElementById('changed').showModal()");
        }
        return changed;
    }
}
