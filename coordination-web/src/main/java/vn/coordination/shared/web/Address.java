package vn.coordination.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address of a page with its parameters; what is empty is left out. Put together by hand, because a link of the page
 * language looks the page it leads to up each time it is drawn.
 */
public final class Address {
    private final StringBuilder text;
    private char next = '?';

    /** @param page its file, relative to the page on which the address stands */
    public Address(String page) {
        this.text = new StringBuilder(page);
    }

    public Address with(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(next)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
