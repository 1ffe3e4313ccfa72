package vn.coordination.regulation.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link BreachHandler} around the other handlers. */
public class BreachHandlerFactory extends ExceptionHandlerFactory {
    public BreachHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new BreachHandler(getWrapped().getExceptionHandler());
    }
}
