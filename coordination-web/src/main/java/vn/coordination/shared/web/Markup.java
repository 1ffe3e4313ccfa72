package vn.coordination.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * What a component writes by hand, where a loop of the page's own language would cost more than all the rest of the page.
 * Icons, states and badges look as the tags of the same names draw them.
 */
public final class Markup {
    private final UIComponent component;
    private final ResponseWriter out;
    private final String pictures;

    /** @param component has the address of the icons as its attribute {@code pictures} */
    public Markup(FacesContext context, UIComponent component) {
        this.component = component;
        this.out = context.getResponseWriter();
        this.pictures = (String) component.getAttributes().get("pictures");
    }

    /** @param attributes names and values in turn; one without a value is left out, as on a page */
    public Markup open(String element, Object... attributes) throws IOException {
        out.startElement(element, component);
        return with(attributes);
    }

    /** More attributes of the element that was opened last. */
    public Markup with(Object... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null && !attributes[i + 1].equals("")) {
                out.writeAttribute((String) attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    /** @param text null for none */
    public Markup text(Object text) throws IOException {
        if (text != null) {
            out.writeText(text, null);
        }
        return this;
    }

    public Markup close(String... elements) throws IOException {
        for (String element : elements) {
            out.endElement(element);
        }
        return this;
    }

    /** A span of that class, with its text. */
    public Markup span(String styleClass, Object text) throws IOException {
        return open("span", "class", styleClass).text(text).close("span");
    }

    public Markup icon(String name) throws IOException {
        return open("svg", "class", "icon", "aria-hidden", "true", "focusable", "false")
                .open("use", "href", pictures + "#" + name)
                .close("use", "svg");
    }

    public Markup state(String look, Object word) throws IOException {
        return open("span", "class", "state state-" + look)
                .icon(look)
                .span("word", word)
                .close("span");
    }
}
