package vn.coordination.schedule.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import vn.coordination.schedule.Problem;
import vn.coordination.schedule.app.InvalidInput;
import vn.coordination.shared.web.Failures;
import vn.coordination.shared.web.Messages;

/** Puts what makes no sense by itself at its field, or above the page if the page has no such field. */
public class InputHandler extends ExceptionHandlerWrapper {
    InputHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Failures.answer(getUnhandledExceptionQueuedEvents(), InputHandler::answer);
        getWrapped().handle();
    }

    private static boolean answer(Throwable failure) {
        return Failures.cause(failure, InvalidInput.class)
                .map(InputHandler::refuse)
                .isPresent();
    }

    private static InvalidInput refuse(InvalidInput invalid) {
        invalid.problems().forEach(InputHandler::tell);
        return invalid;
    }

    public static void tell(Problem problem) {
        FacesMessage sentence =
                problem.limit() == 0 ? Messages.error(problem.key()) : Messages.error(problem.key(), problem.limit());
        if (!Messages.refuseAt(problem.field(), sentence)) {
            Messages.refuse(sentence);
        }
    }
}
