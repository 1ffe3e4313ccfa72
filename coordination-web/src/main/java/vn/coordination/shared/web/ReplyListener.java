package vn.coordination.shared.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Tells the page that is asked for what the act before it has answered; a page that leads on hands it on. */
public class ReplyListener implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        ExternalContext external = faces.getExternalContext();
        String key = external.getRequestParameterMap().get(Replies.PARAMETER);
        if (key != null && external.getSession(false) != null) {
            Replies.take(external.getSessionMap(), key, System.currentTimeMillis())
                    .ifPresent(reply -> tell(reply, faces));
        }
    }

    private static void tell(Replies.Reply reply, FacesContext faces) {
        reply.told().forEach(message -> faces.addMessage(null, message));
        if (reply.stored()) {
            Drafts.tell(faces.getExternalContext());
        }
    }
}
