package vn.coordination.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The way in. */
@Named
@RequestScoped
public class LoginPage {
    private final Arrival arrival;

    private String login;
    private String password;
    private String next;

    protected LoginPage() {
        this(null);
    }

    @Inject
    public LoginPage(Arrival arrival) {
        this.arrival = arrival;
    }

    public void enter() throws IOException {
        arrival.enter(login, password, next);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page that was asked for. */
    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
