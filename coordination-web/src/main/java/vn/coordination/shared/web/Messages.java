package vn.coordination.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Components;
import org.primefaces.component.autocomplete.AutoComplete;

/** Tells the person at the screen something: at the top of the page or under a field. */
public final class Messages {
    private Messages() {}

    /** It went well: shown at the top, also of the page that is gone to ({@link ReplyContext}); what was typed need not be kept any more. */
    public static void done(String key, Object... places) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, message(FacesMessage.SEVERITY_INFO, key, places));
        Drafts.settle(faces);
    }

    /** It went well on a page that stays and tells so itself; what was typed need not be kept any more. */
    public static void stored() {
        Drafts.settle(here());
    }

    public static void warn(String key, Object... places) {
        here().addMessage(null, message(FacesMessage.SEVERITY_WARN, key, places));
    }

    public static FacesMessage error(String key, Object... places) {
        return message(FacesMessage.SEVERITY_ERROR, key, places);
    }

    public static void refuse(FacesMessage sentence) {
        here().addMessage(null, sentence);
        here().validationFailed();
    }

    /** Puts the sentence under the input of that id; false when the page has none, so that it must stand at the top. */
    public static boolean refuseAt(String field, FacesMessage sentence) {
        Optional<UIInput> input = Components.findComponentsInCurrentForm(UIInput.class).stream()
                .filter(found -> found.getId().equals(field))
                .findFirst();
        input.ifPresent(found -> {
            here().addMessage(found.getClientId(here()), sentence);
            here().validationFailed();
            mark(found);
        });
        return input.isPresent();
    }

    /** What is wrong with parameters of the address is told at the fields of that form which bear their names. */
    public static void moveFromAddressTo(String form) {
        FacesContext faces = here();
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            faces.getMessageList(parameter.getClientId(faces))
                    .forEach(wrong -> faces.addMessage(form + ":" + parameter.getName(), wrong));
        }
    }

    /** Typed fields turn red. They show what was typed only if told so: an invalid one without it would come out empty. */
    private static void mark(UIInput input) {
        boolean typedInto = input instanceof HtmlInputText || input instanceof HtmlInputTextarea;
        String typed = parameter(input.getClientId(here()));
        if (typedInto && typed != null && !(input instanceof AutoComplete)) {
            input.setSubmittedValue(typed);
            input.setValid(false);
        }
    }

    private static String parameter(String id) {
        Map<String, String> sent = here().getExternalContext().getRequestParameterMap();
        return sent.getOrDefault(id, sent.get(id + "_input"));
    }

    private static FacesMessage message(FacesMessage.Severity severity, String key, Object... places) {
        String text = Texts.text(here().getViewRoot().getLocale(), key, places);
        return new FacesMessage(severity, text, null);
    }

    private static FacesContext here() {
        return FacesContext.getCurrentInstance();
    }
}
