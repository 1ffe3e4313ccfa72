package vn.coordination.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import vn.coordination.identity.app.AccountQueries;
import vn.coordination.identity.app.AccountService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OneTimePassword;
import vn.coordination.identity.app.OpenAccount;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** A new account for somebody who has none. */
@Named
@ViewScoped
public class OpeningPage implements Serializable {
    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private Map<Long, String> people = Map.of();
    private Long person;
    private String login;
    private OneTimePassword opened;

    public void load() {
        people = accounts.peopleWithout(actor.scope());
    }

    public void open() {
        opened = retry.call(() -> service.open(new OpenAccount(person, login)));
        Messages.done("opening.done", opened.login());
    }

    public Map<Long, String> getPeople() {
        return people;
    }

    /** The account just made with its password, which is shown this once; null before. */
    public OneTimePassword getOpened() {
        return opened;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
