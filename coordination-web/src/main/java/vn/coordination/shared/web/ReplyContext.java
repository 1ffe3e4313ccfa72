package vn.coordination.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;

/** Sends what stands at the top of a page, and whether something was stored, along to the page that is gone to. */
class ReplyContext extends ExternalContextWrapper {
    ReplyContext(ExternalContext wrapped) {
        super(wrapped);
    }

    @Override
    public void redirect(String url) throws IOException {
        List<FacesMessage> told = FacesContext.getCurrentInstance().getMessageList(null);
        boolean silent = told.isEmpty() && !Drafts.areSettled(this);
        super.redirect(silent || getSession(false) == null ? url : withReply(url, told));
    }

    /** It comes last in the address, where frame.js takes it off again. */
    private String withReply(String url, List<FacesMessage> told) {
        return url
                + (url.contains("?") ? '&' : '?')
                + Replies.PARAMETER
                + '='
                + Replies.keep(getSessionMap(), told, Drafts.areSettled(this), System.currentTimeMillis());
    }
}
