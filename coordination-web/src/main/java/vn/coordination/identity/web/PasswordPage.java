package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import vn.coordination.identity.app.ChangePassword;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.PasswordService;
import vn.coordination.identity.app.SignedIn;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** Everybody's own password. */
@Named
@RequestScoped
public class PasswordPage {
    private final PasswordService passwords;
    private final CurrentActor actor;
    private final Retry retry;

    private String current;
    private String chosen;
    private String again;

    protected PasswordPage() {
        this(null, null, null);
    }

    @Inject
    public PasswordPage(PasswordService passwords, CurrentActor actor, Retry retry) {
        this.passwords = passwords;
        this.actor = actor;
        this.retry = retry;
    }

    public void change() throws IOException {
        if (!chosen.equals(again)) {
            Messages.refuseAt("again", Messages.error("password.different"));
            return;
        }
        SignedIn who = retry.call(() -> passwords.change(new ChangePassword(current, chosen)));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        SessionMark.open((HttpServletRequest) external.getRequest(), who);
        Messages.done("password.changed");
        external.redirect(external.getRequestContextPath() + "/");
        faces.responseComplete();
    }

    /** Whether the password was given by somebody else and nothing else is open before it is changed. */
    public boolean isForced() {
        return actor.signedIn().filter(SignedIn::mustChange).isPresent();
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
