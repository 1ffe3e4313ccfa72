package vn.coordination.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Names a field's help and error as the description of its input. Their ids are asked for when the page is drawn: while
 * it is built, what lies around the field is not yet above it, and the library would keep the wrong id.
 */
public class DescribeHandler extends TagHandler {
    private static final String IDS = "#{component.clientId}-help #{component.clientId}-error";

    private final TagAttribute input;

    public DescribeHandler(TagConfig config) {
        super(config);
        input = getRequiredAttribute("for");
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        if (!ComponentHandler.isNew(parent)) {
            return;
        }
        UIComponent field = parent.findComponent(input.getValue(context));
        if (field != null) {
            field.getPassThroughAttributes()
                    .put(
                            "aria-describedby",
                            context.getExpressionFactory().createValueExpression(context, IDS, String.class));
        }
    }
}
