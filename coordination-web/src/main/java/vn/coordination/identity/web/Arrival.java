package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.coordination.identity.app.LoginOutcome;
import vn.coordination.identity.app.LoginOutcome.Refused;
import vn.coordination.identity.app.LoginOutcome.Welcome;
import vn.coordination.identity.app.SignedIn;
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
        follow(entrance.enter(login, password, request(), response()), next);
    }

    /** The second half, for who has a device registered. */
    public void confirm(String code, String next) throws IOException {
        follow(entrance.confirm(code, request(), response()), next);
    }

    /** Opens a locked session again. */
    public void unlock(SignedIn who, String password, String next) throws IOException {
        LoginOutcome outcome = entrance.unlock(who, password, request(), response());
        if (outcome instanceof Refused refused) {
            refuse(refused);
        } else {
            go(LanguageServlet.ownPath(next));
        }
    }

    private static void follow(LoginOutcome outcome, String next) throws IOException {
        if (outcome instanceof Welcome welcome) {
            go(FirstStep.of(welcome.who()).map(FirstStep::page).orElseGet(() -> LanguageServlet.ownPath(next)));
        } else if (outcome instanceof Refused refused) {
            refuse(refused);
        } else {
            String asked = next == null ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            go("/code.xhtml" + asked);
        }
    }

    private static void refuse(Refused refused) {
        String until = refused.until() == null ? "" : Formats.instant(refused.until());
        Messages.refuse(Messages.error("login." + refused.reason(), until));
    }

    private static void go(String target) throws IOException {
        external().redirect(external().getRequestContextPath() + target);
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
