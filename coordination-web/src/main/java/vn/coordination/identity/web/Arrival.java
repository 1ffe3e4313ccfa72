package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.coordination.identity.app.LoginOutcome;
import vn.coordination.identity.app.LoginOutcome.Refused;
import vn.coordination.identity.app.LoginOutcome.Welcome;
import vn.coordination.shared.web.Formats;
import vn.coordination.shared.web.LanguageServlet;
import vn.coordination.shared.web.Messages;

/** Lets somebody in from a page and leads on to where he wanted to go, or says why not. */
@RequestScoped
public class Arrival {
    private final Entrance entrance;

    protected Arrival() {
        this(null);
    }

    @Inject
    public Arrival(Entrance entrance) {
        this.entrance = entrance;
    }

    /** @param next the page that was asked for; a path of this application, or it is not followed */
    public void enter(String login, String password, String next) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        LoginOutcome outcome =
                entrance.enter(login, password, (HttpServletRequest) external.getRequest(), (HttpServletResponse)
                        external.getResponse());
        if (outcome instanceof Welcome welcome) {
            String target = welcome.who().mustChange() ? "/password.xhtml" : LanguageServlet.ownPath(next);
            external.redirect(external.getRequestContextPath() + target);
            faces.responseComplete();
            return;
        }
        Refused refused = (Refused) outcome;
        String until = refused.until() == null ? "" : Formats.instant(refused.until());
        Messages.refuse(Messages.error("login." + refused.reason(), until));
    }
}
