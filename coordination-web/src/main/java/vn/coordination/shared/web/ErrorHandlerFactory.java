package vn.coordination.shared.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ErrorHandler} around the platform's handler. */
public class ErrorHandlerFactory extends ExceptionHandlerFactory {
    public ErrorHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ErrorHandler(getWrapped().getExceptionHandler());
    }
}
