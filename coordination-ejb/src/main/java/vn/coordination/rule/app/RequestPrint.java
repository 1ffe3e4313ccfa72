package vn.coordination.rule.app;

import jakarta.enterprise.context.RequestScoped;

/** By what the present request can be told from another one under the same key; nothing where a page draws its own keys. */
@RequestScoped
public class RequestPrint {
    private String value;

    public void keep(String print) {
        value = print;
    }

    String value() {
        return value;
    }
}
