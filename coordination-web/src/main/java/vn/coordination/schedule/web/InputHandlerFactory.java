package vn.coordination.schedule.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link InputHandler} around the other handlers. */
public class InputHandlerFactory extends ExceptionHandlerFactory {
    public InputHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new InputHandler(getWrapped().getExceptionHandler());
    }
}
