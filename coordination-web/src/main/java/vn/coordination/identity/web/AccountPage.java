package vn.coordination.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.Scope;
import vn.coordination.identity.app.AccountQueries;
import vn.coordination.identity.app.AccountRow;
import vn.coordination.identity.app.AccountService;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.GrantRow;
import vn.coordination.identity.app.OneTimePassword;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.Messages;

/** One account: unlock, new password, shut, open, and the roles it holds. */
@Named
@ViewScoped
public class AccountPage implements Serializable {
    @Inject
    private AccountQueries accounts;

    @Inject
    private AccountService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private Long id;
    private AccountRow row;
    private List<GrantRow> grants = List.of();
    private OneTimePassword reset;

    /** Leads to the list when there is no such account. */
    public String load() {
        Scope scope = actor.scope();
        row = id == null ? null : accounts.account(scope, id).orElse(null);
        if (row == null) {
            return "/administration/accounts?faces-redirect=true";
        }
        grants = accounts.grants(scope, id);
        return null;
    }

    public void resetPassword() {
        reset = retry.call(() -> service.resetPassword(id, row.version()));
        Messages.done("account.wasReset");
        load();
    }

    public void resetSecondFactor() {
        retry.run(() -> service.resetSecondFactor(id, row.version()));
        Messages.done("account.deviceWasReset");
        load();
    }

    public void unlock() {
        retry.run(() -> service.unlock(id));
        Messages.done("account.wasUnlocked");
        load();
    }

    public void disable() {
        retry.run(() -> service.disable(id, row.version()));
        Messages.done("account.wasDisabled");
        load();
    }

    public void enable() {
        retry.run(() -> service.enable(id, row.version()));
        Messages.done("account.wasEnabled");
        load();
    }

    public AccountRow getRow() {
        return row;
    }

    public List<GrantRow> getGrants() {
        return grants;
    }

    /** The password just given, which is shown this once; null before. */
    public OneTimePassword getReset() {
        return reset;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
