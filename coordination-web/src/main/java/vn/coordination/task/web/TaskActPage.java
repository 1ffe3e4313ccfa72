package vn.coordination.task.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.function.Supplier;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;
import vn.coordination.task.ProductDocument;
import vn.coordination.task.app.TaskRow;
import vn.coordination.task.app.TaskService;

/** Does something with the task that is shown. */
@Named
@RequestScoped
public class TaskActPage {
    @Inject
    private TaskService service;

    @Inject
    private Retry retry;

    private String number;
    private LocalDate on;
    private String reason;

    public String report(TaskRow task) {
        return done("reported", () -> service.report(task.id(), task.version(), new ProductDocument(number, on)));
    }

    public String accept(TaskRow task) {
        return done("accepted", () -> service.accept(task.id(), task.version()));
    }

    public String sendBack(TaskRow task) {
        return done("sentBack", () -> service.sendBack(task.id(), task.version(), reason));
    }

    public String cancel(TaskRow task) {
        return done("cancelled", () -> service.cancel(task.id(), task.version(), reason));
    }

    private String done(String what, Supplier<Long> act) {
        long id = retry.call(act);
        Messages.done("task.done." + what);
        return "/task/task?faces-redirect=true&id=" + id;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
