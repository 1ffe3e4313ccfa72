package vn.coordination.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/** Names a field's help and error as the description of its input. */
public class DescribeHandler extends TagHandler {
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
            String id = field.getClientId(context.getFacesContext());
            field.getPassThroughAttributes().put("aria-describedby", id + "-help " + id + "-error");
        }
    }
}
