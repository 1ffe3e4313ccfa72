package vn.coordination.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.omnifaces.util.Beans;
import vn.coordination.shared.app.Denied;

/** Answers an ended session and a missing right; everything else goes on to the page of failure. */
class ErrorHandler extends ExceptionHandlerWrapper {
    ErrorHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Failures.answer(getUnhandledExceptionQueuedEvents(), this::answer);
        getWrapped().handle();
    }

    private boolean answer(Throwable failure) {
        if (Failures.cause(failure, ViewExpiredException.class).isPresent()) {
            openAgain();
            return true;
        }
        Optional<EJBAccessException> denied = Failures.cause(failure, EJBAccessException.class);
        if (denied.isPresent()) {
            Beans.fireEvent(Denied.of(denied.get()));
            deny();
            return true;
        }
        return false;
    }

    /**
     * Asks for the same address anew: who is still signed in gets a fresh page, anybody else the login page and then
     * this address. What was typed is kept by the browser.
     */
    private static void openAgain() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        try {
            external.redirect(request.getContextPath() + PageAddress.of(request));
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }

    private static void deny() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            Messages.refuse(Messages.error("denied.text"));
            return;
        }
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }
}
