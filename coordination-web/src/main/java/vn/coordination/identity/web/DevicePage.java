package vn.coordination.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.DeviceRow;
import vn.coordination.identity.app.DeviceSecret;
import vn.coordination.identity.app.Registered;
import vn.coordination.identity.app.SecondFactorService;
import vn.coordination.identity.app.SignedIn;
import vn.coordination.rule.app.Retry;

/** Everybody's own device for one-time codes; an administrator cannot do without. */
@Named
@ViewScoped
public class DevicePage implements Serializable {
    @Inject
    private SecondFactorService factors;

    @Inject
    private CurrentActor actor;

    @Inject
    private Retry retry;

    private DeviceRow device;
    private DeviceSecret secret;
    private List<String> recoveryCodes = List.of();
    private String code;

    public void load() {
        device = factors.device();
    }

    public void begin() {
        secret = retry.call(factors::begin);
    }

    public void register() {
        Registered registered = retry.call(() -> factors.register(code));
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        SessionMark.renew(request, registered.who());
        recoveryCodes = registered.recoveryCodes();
        secret = null;
        device = factors.device();
    }

    /** Whether nothing else is open before. */
    public boolean isForced() {
        return actor.signedIn().filter(SignedIn::mustEnrol).isPresent();
    }

    public DeviceRow getDevice() {
        return device;
    }

    /** What the device is to read; null before it is begun and after it is done. */
    public DeviceSecret getSecret() {
        return secret;
    }

    public QrPicture getPicture() {
        return QrPicture.of(secret.address());
    }

    /** Shown this once; empty before. */
    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
