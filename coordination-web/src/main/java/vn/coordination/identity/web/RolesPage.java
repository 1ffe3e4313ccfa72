package vn.coordination.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.GrantRole;
import vn.coordination.identity.app.RoleService;
import vn.coordination.organisation.Validity;
import vn.coordination.organisation.web.ValidityForm;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.web.CityDate;
import vn.coordination.shared.web.Messages;

/** The part of an account's page that gives and takes roles. */
@Named
@ViewScoped
public class RolesPage implements Serializable {
    @Inject
    private RoleService service;

    @Inject
    private Retry retry;

    @Inject
    private CityDate city;

    private Role role;
    private ValidityForm validity;

    public String grant(long account) {
        Optional<Validity> read = getValidity().read();
        if (read.isEmpty()) {
            return null;
        }
        retry.run(() -> service.grant(new GrantRole(account, role, read.get())));
        Messages.done("account.granted");
        return again(account);
    }

    public String revoke(long grant, long account) {
        retry.run(() -> service.revoke(grant));
        Messages.done("account.revoked");
        return again(account);
    }

    private static String again(long account) {
        return "/administration/account?faces-redirect=true&id=" + account;
    }

    public List<Role> getOffered() {
        return List.of(Role.values());
    }

    public ValidityForm getValidity() {
        if (validity == null) {
            validity = new ValidityForm(city.today());
        }
        return validity;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
