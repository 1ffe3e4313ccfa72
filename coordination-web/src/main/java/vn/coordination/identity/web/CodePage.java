package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The second half of the way in: the code of the registered device. */
@Named
@RequestScoped
public class CodePage {
    private final Arrival arrival;

    private String code;
    private String next;

    protected CodePage() {
        this(null);
    }

    @Inject
    public CodePage(Arrival arrival) {
        this.arrival = arrival;
    }

    public void enter() throws IOException {
        arrival.confirm(code, next);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The page that was asked for. */
    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
